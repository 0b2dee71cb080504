package org.courant.app.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.AvroSetup;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;

/** Writes records of one kind to a topic, each by its key. */
final class RecordWriter<T extends SpecificRecordBase> implements AutoCloseable {
  private final String topic;
  private final KafkaProducer<String, T> producer;

  RecordWriter(Watched node, String topic, Class<T> type) {
    AvroSetup.done();
    this.topic = topic;
    AvroSerdes serdes =
        new AvroSerdes(new RegistryClient(RegistrySettings.of(URI.create(node.registryUrl()))));
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", node.bootstrapServers(), "linger.ms", 5),
            new StringSerializer(),
            serdes.of(type).serializer());
  }

  /** A record and its key. */
  record Keyed<T>(String key, T value) {}

  /** Returns when the broker has them all. */
  void write(Stream<Keyed<T>> records) throws ExecutionException, InterruptedException {
    List<Future<?>> sent = new ArrayList<>();
    records.forEach(
        it -> sent.add(producer.send(new ProducerRecord<>(topic, it.key(), it.value()))));
    for (Future<?> one : sent) {
      one.get();
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
