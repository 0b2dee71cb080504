package org.courant.stories.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which partition has a key: so an article sends one probe a partition, not one a key. */
record Buckets(int count) {
  Buckets {
    if (count < 1) {
      throw new IllegalArgumentException("buckets: " + count + " must be 1 or more");
    }
  }

  /** The keys by bucket, in the order of the buckets. */
  Map<Integer, List<Long>> split(Collection<Long> keys) {
    return keys.stream()
        .collect(Collectors.groupingBy(this::of, TreeMap::new, Collectors.toList()));
  }

  private int of(long key) {
    return (int) Math.floorMod(key, (long) count);
  }
}
