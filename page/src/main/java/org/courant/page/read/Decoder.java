package org.courant.page.read;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;

/** Bytes of the topics into records. */
final class Decoder {
  private final AvroSerdes serdes;
  private final Map<Class<?>, Deserializer<? extends SpecificRecordBase>> known =
      new ConcurrentHashMap<>();

  Decoder(RegistryClient registry) {
    serdes = new AvroSerdes(registry);
  }

  <T extends SpecificRecordBase> T value(ConsumerRecord<byte[], byte[]> record, Class<T> type) {
    Deserializer<? extends SpecificRecordBase> reader =
        known.computeIfAbsent(type, t -> serdes.of(type).deserializer());
    return Objects.requireNonNull(type.cast(reader.deserialize(record.topic(), record.value())));
  }
}
