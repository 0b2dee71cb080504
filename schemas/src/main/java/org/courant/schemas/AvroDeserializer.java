package org.courant.schemas;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Wire format → record, read with the schema that it was written with. */
final class AvroDeserializer<T extends SpecificRecordBase> implements Deserializer<T> {
  private final RegistryClient registry;
  private final SpecificData model;
  private final Schema schema;
  private final Map<Integer, DatumReader<T>> readers = new ConcurrentHashMap<>();

  AvroDeserializer(RegistryClient registry, Class<T> type) {
    this.registry = registry;
    this.model = TrustedRecords.model(type);
    this.schema = model.getSchema(type);
  }

  @Override
  @SuppressWarnings("NullAway") // a tombstone is null, in and out
  public T deserialize(String topic, byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    DatumReader<T> reader =
        readers.computeIfAbsent(
            WireFormat.schemaId(topic, bytes),
            id -> new SpecificDatumReader<>(registry.schema(id), schema, model));
    return decode(topic, bytes, reader);
  }

  private T decode(String topic, byte[] bytes, DatumReader<T> reader) {
    try {
      BinaryDecoder decoder =
          DecoderFactory.get()
              .binaryDecoder(bytes, WireFormat.HEADER, bytes.length - WireFormat.HEADER, null);
      T record = read(reader, decoder);
      if (!decoder.isEnd()) {
        throw new SerializationException("bytes are left over after the record");
      }
      return record;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new SerializationException(
          topic + ": " + bytes.length + " bytes are no " + schema.getName() + ": " + e.getMessage(),
          e);
    }
  }

  @SuppressWarnings("NullAway") // null: nothing to reuse
  private static <T> T read(DatumReader<T> reader, BinaryDecoder decoder) throws IOException {
    return reader.read(null, decoder);
  }
}
