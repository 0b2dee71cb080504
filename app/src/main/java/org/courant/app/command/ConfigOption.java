package org.courant.app.command;

import java.nio.file.Path;
import org.courant.app.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings as written, for commands that need no cluster too. */
final class ConfigOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings; otherwise COURANT_CONFIG, or ./courant.yaml if there is one.")
  private @Nullable Path file;

  Settings settings() {
    return Settings.read(file, System.getenv());
  }
}
