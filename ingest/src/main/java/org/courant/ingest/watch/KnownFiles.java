package org.courant.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.courant.ingest.outlet.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that were dealt with, a line of JSON each, added at the end: what a crash cuts off is
 * one line, and costs reading one file again. The last line on a file counts.
 */
final class KnownFiles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WORTH_A_TIDY = 1_000;

  private final Path log;
  private final Map<String, KnownFile> byName = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  KnownFiles(Path log) {
    this.log = log;
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      if (Files.exists(log)) {
        read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(log + ": what is known of a folder cannot be read", e);
    }
  }

  private void read() throws IOException {
    String all = Files.readString(log);
    long lines = all.lines().peek(this::line).count();
    boolean cut = !all.isEmpty() && !all.endsWith("\n");
    if (cut || (lines > WORTH_A_TIDY && lines > 2L * byName.size())) {
      StringBuilder tidy = new StringBuilder();
      byName.forEach((name, file) -> tidy.append(line(name, file)));
      WholeFile.write(log, tidy.toString().getBytes(UTF_8));
    }
  }

  private void line(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node != null && node.size() == 4) {
        put(
            node.path(0).asText(),
            new KnownFile(node.path(1).asLong(), node.path(2).asLong(), node.path(3).asText()));
      }
    } catch (JacksonException e) {
      // Cut off by a crash.
    }
  }

  @Nullable KnownFile of(String name) {
    return byName.get(name);
  }

  /** Whether some file has this content. */
  boolean has(String hash) {
    return uses.getOrDefault(hash, 0) > 0;
  }

  void add(String name, KnownFile file) {
    put(name, file);
    try {
      Files.writeString(
          log, line(name, file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(log + ": what is known of a folder cannot be written", e);
    }
  }

  private void put(String name, KnownFile file) {
    KnownFile before = byName.put(name, file);
    if (before != null) {
      uses.merge(before.hash(), -1, Integer::sum);
    }
    uses.merge(file.hash(), 1, Integer::sum);
  }

  private static String line(String name, KnownFile file) {
    return JSON.createArrayNode().add(name).add(file.size()).add(file.modified()).add(file.hash())
        + "\n";
  }
}
