package org.courant.stories.story;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.courant.avro.StoryProbe;

/** A bucket's number is its partition. */
final class ToBucket implements StreamPartitioner<Integer, StoryProbe> {
  @Override
  @SuppressWarnings("removal") // the method that takes its place has a default that calls this one
  public Optional<Set<Integer>> partitions(
      String topic, Integer bucket, StoryProbe probe, int partitions) {
    return Optional.of(Set.of(bucket));
  }
}
