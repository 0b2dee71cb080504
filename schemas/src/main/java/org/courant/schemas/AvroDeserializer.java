package org.courant.schemas;

import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

final class AvroDeserializer<T extends SpecificRecordBase> implements Deserializer<T> {
  private final AvroBody<T> body;
  private final RegistryClient registry;

  AvroDeserializer(AvroBody<T> body, RegistryClient registry) {
    this.body = body;
    this.registry = registry;
  }

  @Override
  public @Nullable T deserialize(String topic, byte @Nullable [] value) {
    if (value == null) {
      return null;
    }
    try {
      return body.read(registry.schemaById(WireFormat.id(value)), value, WireFormat.HEADER);
    } catch (UnknownSchemaException e) {
      throw new UnknownSchemaException(context(topic, value) + e.getMessage());
    } catch (SerializationException e) {
      throw new SerializationException(context(topic, value) + e.getMessage(), e);
    }
  }

  private static String context(String topic, byte[] value) {
    return "topic %s, value of %d bytes: ".formatted(topic, value.length);
  }
}
