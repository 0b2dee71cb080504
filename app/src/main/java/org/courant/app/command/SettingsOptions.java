package org.courant.app.command;

import java.nio.file.Path;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command takes its settings from; the command line wins. */
final class SettingsOptions {
  @Mixin private ConfigOption config;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "Where the embedded node keeps its data.")
  @Nullable Path dataDir;

  Settings settings() {
    Settings settings = config.settings();
    return dataDir == null ? settings : settings.withDataDir(dataDir);
  }

  Cluster cluster() {
    return Cluster.resolve(settings());
  }
}
