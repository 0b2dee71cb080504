package org.courant.schemas;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

final class AvroSerializer<T extends SpecificRecordBase> implements Serializer<T> {
  private final AvroBody<T> body;
  private final Schema contract;
  private final RegistryClient registry;

  AvroSerializer(AvroBody<T> body, RegistryClient registry) {
    this.body = body;
    this.contract = Contract.of(body.schema());
    this.registry = registry;
  }

  @Override
  public byte @Nullable [] serialize(String topic, @Nullable T value) {
    if (value == null) {
      return null;
    }
    byte[] header = WireFormat.header(registry.register(AvroSerde.subject(topic), contract));
    try {
      return body.write(header, value);
    } catch (SerializationException e) {
      throw new SerializationException("topic " + topic + ": " + e.getMessage(), e);
    }
  }
}
