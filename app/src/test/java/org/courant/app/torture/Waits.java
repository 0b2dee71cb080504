package org.courant.app.torture;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.courant.avro.Outcome;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;

/** How long records waited, from their acknowledgement to their committed outcome. */
final class Waits implements AutoCloseable {
  private final World world;
  private final Load load;
  private final AvroSerdes serdes;
  private final Thread thread = new Thread(this::run, "torture-waits");
  private volatile boolean ended;
  private volatile long longest;

  Waits(World world, Load load) {
    this.world = world;
    this.load = load;
    serdes = new AvroSerdes(new RegistryClient(world.registrySettings()));
    thread.setDaemon(true);
    thread.start();
  }

  /** The longest since this was last asked. */
  Duration takeLongest() {
    long taken = longest;
    longest = 0;
    return Duration.ofNanos(taken);
  }

  private void run() {
    Map<String, Object> settings = new HashMap<>(world.kafka);
    settings.put("isolation.level", "read_committed");
    settings.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> all =
          IntStream.range(0, World.PARTITIONS)
              .mapToObj(p -> new TopicPartition(world.topics.outcomes(), p))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      while (!ended) {
        consumer.poll(Duration.ofMillis(200)).forEach(this::note);
      }
    }
  }

  private void note(ConsumerRecord<byte[], byte[]> record) {
    Outcome outcome =
        serdes.of(Outcome.class).deserializer().deserialize(record.topic(), record.value());
    Long sent =
        load.acknowledged
            .getOrDefault(new TopicPartition(outcome.getTopic(), outcome.getPartition()), Map.of())
            .get(outcome.getOffset());
    if (sent != null) {
      longest = Math.max(longest, System.nanoTime() - sent);
    }
  }

  @Override
  public void close() {
    ended = true;
  }
}
