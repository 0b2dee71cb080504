package org.courant.schemas;

import java.io.IOException;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Avro's single-object encoding, which needs no registry: for state that only we read. */
public final class LocalAvroSerde<T extends SpecificRecordBase> implements Serde<T> {
  private final BinaryMessageEncoder<T> encoder;
  private final BinaryMessageDecoder<T> decoder;

  public LocalAvroSerde(Class<T> type) {
    SpecificData model = TrustedRecords.model(type);
    encoder = new BinaryMessageEncoder<>(model, model.getSchema(type), true);
    decoder = new BinaryMessageDecoder<>(model, model.getSchema(type));
  }

  @Override
  @SuppressWarnings("NullAway") // a null value is a tombstone
  public Serializer<T> serializer() {
    return (topic, value) -> {
      try {
        return value == null ? null : encoder.encode(value).array();
      } catch (IOException e) {
        throw new SerializationException(topic + ": state cannot be encoded", e);
      }
    };
  }

  @Override
  @SuppressWarnings("NullAway")
  public Deserializer<T> deserializer() {
    return (topic, bytes) -> {
      try {
        return bytes == null ? null : decoder.decode(bytes);
      } catch (IOException | RuntimeException e) {
        throw new SerializationException(topic + ": state cannot be read", e);
      }
    };
  }
}
