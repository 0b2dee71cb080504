package org.courant.page.outside;

import java.util.List;

/** Records that the groups have still to read. */
public record Lag(long total, List<OfPartition> partitions) {
  public Lag {
    partitions = List.copyOf(partitions);
  }

  /** Of one partition. */
  public record OfPartition(String topic, int partition, long lag) {}
}
