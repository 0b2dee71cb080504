package org.courant.schemas;

import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Record values in Confluent's wire format; null is a tombstone. The first value written to a topic
 * registers its schema as {@code <topic>-value}.
 *
 * <p>Either direction may wait for the registry, as long as its settings say, and then throw {@link
 * RegistryUnavailableException}; what throws {@code SerializationException} is bad data for good.
 * Safe to share between threads.
 */
public final class AvroSerde<T extends SpecificRecordBase> implements Serde<T> {
  private final Serializer<T> serializer;
  private final Deserializer<T> deserializer;

  AvroSerde(Class<T> type, RegistryClient registry) {
    AvroBody<T> body = new AvroBody<>(type);
    this.serializer = new AvroSerializer<>(body, registry);
    this.deserializer = new AvroDeserializer<>(body, registry);
  }

  /** The subject that holds the schemas of a topic's values. */
  public static String subject(String topic) {
    return topic + "-value";
  }

  @Override
  public Serializer<T> serializer() {
    return serializer;
  }

  @Override
  public Deserializer<T> deserializer() {
    return deserializer;
  }
}
