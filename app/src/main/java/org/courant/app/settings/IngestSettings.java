package org.courant.app.settings;

import java.nio.file.Path;
import java.util.List;
import org.courant.ingest.fetch.FetchRules;
import org.courant.processor.stream.EngineVersion;
import org.jspecify.annotations.Nullable;

/**
 * What {@code courant ingest} reads and how.
 *
 * @param feeds the list of feeds, or null
 * @param watch the folders in which files appear
 * @param stateDir null: under the data folder
 * @param contact how publishers reach whoever runs this, or null
 * @param concurrency how many feeds are asked at a time
 * @param perHost of them at one host
 */
public record IngestSettings(
    @Nullable Path feeds,
    List<Path> watch,
    @Nullable Path stateDir,
    @Nullable String contact,
    FetchRules rules,
    int concurrency,
    int perHost) {
  public IngestSettings {
    watch = List.copyOf(watch);
  }

  public String userAgent() {
    String product = EngineVersion.CURRENT.replace(' ', '/');
    return contact == null ? product : product + " (+" + contact + ")";
  }
}
