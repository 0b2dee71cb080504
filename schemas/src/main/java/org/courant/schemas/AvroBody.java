package org.courant.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;

/**
 * A record in Avro's binary form after a header of someone else's. Safe to share between threads:
 * Kafka Streams gives one deserializer to all of its threads, but an Avro reader is not made for
 * that, so each thread keeps its own.
 */
final class AvroBody<T extends SpecificRecordBase> {
  private final Class<T> type;
  private final Schema schema;
  private final SpecificDatumWriter<T> writer;
  private final ThreadLocal<Map<Schema, DatumReader<T>>> readers =
      ThreadLocal.withInitial(HashMap::new);

  AvroBody(Class<T> type) {
    AvroSetup.done();
    this.type = type;
    this.schema = SpecificData.get().getSchema(type);
    this.writer = new SpecificDatumWriter<>(type);
  }

  Schema schema() {
    return schema;
  }

  byte[] write(byte[] header, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    bytes.writeBytes(header);
    BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
    try {
      writer.write(value, encoder);
      encoder.flush();
    } catch (IOException | RuntimeException e) {
      throw new SerializationException(
          "%s does not fit its schema: %s".formatted(type.getSimpleName(), e.getMessage()), e);
    }
    return bytes.toByteArray();
  }

  /**
   * Decodes from offset to the end, no byte left. Avro itself holds every length against the bytes
   * there are before it makes room for it, so that corrupt data cannot exhaust the heap; an {@code
   * OutOfMemoryError} is therefore never the record's fault and not caught.
   */
  T read(Schema writtenWith, byte[] bytes, int offset) {
    DatumReader<T> reader = readers.get().computeIfAbsent(writtenWith, this::reader);
    BinaryDecoder decoder =
        DecoderFactory.get().binaryDecoder(bytes, offset, bytes.length - offset, null);
    T value;
    try {
      value = reader.read(null, decoder);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new SerializationException(
          "no %s as written with schema %s: %s"
              .formatted(type.getSimpleName(), writtenWith.getFullName(), e),
          e);
    }
    int left = decoder.remainingBytes();
    if (left != 0) {
      throw new SerializationException(
          "%d bytes follow the end of the %s, must be none".formatted(left, type.getSimpleName()));
    }
    return value;
  }

  private DatumReader<T> reader(Schema writtenWith) {
    SpecificDatumReader<T> reader = new SpecificDatumReader<>(type);
    reader.getData().setFastReaderEnabled(true);
    reader.setSchema(writtenWith);
    return reader;
  }
}
