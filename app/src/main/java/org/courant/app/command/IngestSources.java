package org.courant.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.courant.app.redaction.Redaction;
import org.courant.app.settings.Settings;
import org.courant.ingest.feeds.Feed;
import org.courant.ingest.feeds.FeedsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which feeds a command is about; the command line wins over the settings. */
final class IngestSources {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--feeds",
      paramLabel = "FILE",
      description = "The feeds: feeds.yaml or OPML. Otherwise ingest.feeds.")
  private @Nullable Path feeds;

  /** The feeds, read and checked; none if no list is named. */
  List<Feed> feeds(Settings settings) {
    Path file = feeds != null ? feeds : settings.ingest().feeds();
    List<Feed> read = file == null ? List.of() : FeedsFile.read(file, System.getenv());
    read.forEach(feed -> feed.headers().values().forEach(Redaction::hide));
    return read;
  }

  /** Folders that are there. */
  List<Path> folders(List<Path> named, Settings settings) {
    List<Path> folders = named.isEmpty() ? settings.ingest().watch() : named;
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new ParameterException(spec.commandLine(), folder + " is no folder to watch");
      }
    }
    return folders;
  }
}
