package org.courant.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What settings of Streams and its clients bring: the transport alone, at full speed. */
public final class SettingsBench {
  private static final Map<String, Map<String, String>> TRIED = tried();

  private final StreamBench bench;

  public SettingsBench(StreamBench bench) {
    this.bench = bench;
  }

  private static Map<String, Map<String, String>> tried() {
    Map<String, Map<String, String>> tried = new LinkedHashMap<>();
    tried.put("as shipped", Map.of());
    for (String linger : List.of("5", "100")) {
      tried.put("linger.ms " + linger, Map.of("COURANT_KAFKA_LINGER_MS", linger));
    }
    tried.put("batch.size 262144", Map.of("COURANT_KAFKA_BATCH_SIZE", "262144"));
    for (String commit : List.of("20", "500", "2000")) {
      tried.put("commit.interval.ms " + commit, Map.of("COURANT_KAFKA_COMMIT_INTERVAL_MS", commit));
    }
    tried.put("compression.type lz4", Map.of("COURANT_KAFKA_COMPRESSION_TYPE", "lz4"));
    tried.put("compression.type none", Map.of("COURANT_KAFKA_COMPRESSION_TYPE", "none"));
    tried.put("max.poll.records 100", Map.of("COURANT_KAFKA_MAX_POLL_RECORDS", "100"));
    tried.put("no cache", Map.of("COURANT_KAFKA_STATESTORE_CACHE_MAX_BYTES", "0"));
    tried.put("as shipped, again", Map.of());
    return tried;
  }

  /** Under each of the settings, by name; the first and the last are as shipped. */
  public Map<String, StreamFigures> run(int number) throws InterruptedException {
    Map<String, StreamFigures> figures = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, String>> each : new ArrayList<>(TRIED.entrySet())) {
      figures.put(
          each.getKey(), bench.flood(StreamBench.Engine.idle(), 1, number, each.getValue()));
    }
    return figures;
  }
}
