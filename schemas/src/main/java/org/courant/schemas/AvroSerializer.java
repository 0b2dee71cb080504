package org.courant.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Record → wire format; its schema is registered under {@code <topic>-value} at first use. */
final class AvroSerializer<T extends SpecificRecordBase> implements Serializer<T> {
  private final RegistryClient registry;
  private final Schema schema;
  private final DatumWriter<T> writer;

  AvroSerializer(RegistryClient registry, Class<T> type) {
    SpecificData model = TrustedRecords.model(type);
    this.registry = registry;
    this.schema = model.getSchema(type);
    this.writer = new org.apache.avro.specific.SpecificDatumWriter<>(schema, model);
  }

  @Override
  @SuppressWarnings("NullAway") // a null value is a tombstone, in and out
  public byte[] serialize(String topic, @Nullable T value) {
    if (value == null) {
      return null;
    }
    int id = registry.register(topic + "-value", schema);
    ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    out.write(WireFormat.MAGIC);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
    try {
      BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
      writer.write(value, encoder);
      encoder.flush();
    } catch (IOException | RuntimeException e) {
      throw new SerializationException(
          topic + ": " + schema.getName() + " cannot be encoded: " + e.getMessage(), e);
    }
    return out.toByteArray();
  }
}
