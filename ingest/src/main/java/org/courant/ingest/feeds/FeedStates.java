package org.courant.ingest.feeds;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import org.courant.ingest.outlet.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of JSON a feed, written whole or not at all. Losing one costs a repetition, which the
 * processor tells from news; so a broken one is begun anew.
 */
public final class FeedStates {
  private static final Logger LOG = LoggerFactory.getLogger(FeedStates.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  public FeedStates(Path folder) {
    this.folder = folder;
  }

  public FeedState read(Feed feed) {
    Path file = file(feed);
    try {
      return FeedStateJson.read(JSON.readTree(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return new FeedState();
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      LOG.warn("{}: the state of feed {} is broken and begun anew", file, feed.name());
      return new FeedState();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": the state of a feed cannot be read", e);
    }
  }

  void write(Feed feed, FeedState state) {
    try {
      Files.createDirectories(folder);
      WholeFile.write(file(feed), JSON.writeValueAsBytes(FeedStateJson.write(feed, state)));
    } catch (IOException e) {
      throw new UncheckedIOException(file(feed) + ": the state of a feed cannot be written", e);
    }
  }

  private Path file(Feed feed) {
    return folder.resolve(feed.key() + ".json");
  }
}
