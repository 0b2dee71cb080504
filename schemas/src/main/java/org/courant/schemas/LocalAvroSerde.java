package org.courant.schemas;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Values of a state store, in Avro's single-object encoding: two marker bytes, the fingerprint of
 * the schema they were written with, the body. No registry is asked, and state written by any
 * released version of the schema can be read; any other is an {@link UnreadableStateException}.
 * Safe to share between threads.
 *
 * <p>Avro has this encoding too, but its decoder reads from a stream and so cannot hold a length
 * against the bytes that are left.
 */
public final class LocalAvroSerde<T extends SpecificRecordBase> implements Serde<T> {
  private static final short MARKER = (short) 0xC301;
  private static final int HEADER = 10;

  private final AvroBody<T> body;
  private final byte[] header;
  private final Map<Long, Schema> schemas = new HashMap<>();

  public LocalAvroSerde(Class<T> type) {
    this.body = new AvroBody<>(type);
    this.header = header(fingerprint(body.schema()));
    Released.of(type.getSimpleName()).values().forEach(this::add);
    add(body.schema());
  }

  private void add(Schema schema) {
    schemas.put(fingerprint(schema), schema);
  }

  @Override
  public Serializer<T> serializer() {
    return (topic, value) -> value == null ? null : body.write(header, value);
  }

  @Override
  public Deserializer<T> deserializer() {
    return this::read;
  }

  private @Nullable T read(String store, byte @Nullable [] value) {
    if (value == null) {
      return null;
    }
    try {
      return body.read(schema(value), value, HEADER);
    } catch (SerializationException e) {
      throw new UnreadableStateException(
          "state %s, value of %d bytes: %s".formatted(store, value.length, e.getMessage()), e);
    }
  }

  private Schema schema(byte[] value) {
    if (value.length < HEADER || !Arrays.equals(value, 0, 2, header, 0, 2)) {
      throw new SerializationException("must start with c3 01 and eight bytes of fingerprint");
    }
    long fingerprint = ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN).getLong(2);
    Schema schema = schemas.get(fingerprint);
    if (schema == null) {
      throw new SerializationException(
          "written with schema %016x of %s, which this program does not know; go on with the version that wrote it, or see docs/operations.md, “State that does not fit”"
              .formatted(fingerprint, body.schema().getName()));
    }
    return schema;
  }

  private static byte[] header(long fingerprint) {
    ByteBuffer header = ByteBuffer.allocate(HEADER).putShort(MARKER);
    return header.order(ByteOrder.LITTLE_ENDIAN).putLong(fingerprint).array();
  }

  private static long fingerprint(Schema schema) {
    return SchemaNormalization.parsingFingerprint64(schema);
  }
}
