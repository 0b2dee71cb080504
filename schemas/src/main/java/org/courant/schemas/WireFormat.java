package org.courant.schemas;

import java.nio.ByteBuffer;
import org.apache.kafka.common.errors.SerializationException;

/** Confluent's frame round an Avro body: a zero byte, then the schema id in four, big end first. */
final class WireFormat {
  static final byte MAGIC = 0;
  static final int HEADER = 5;

  private WireFormat() {}

  /** The schema id of a framed record. */
  static int schemaId(String topic, byte[] record) {
    if (record.length < HEADER) {
      throw new SerializationException(
          topic
              + ": record of "
              + record.length
              + " bytes is shorter than the "
              + HEADER
              + " of Confluent's wire format");
    }
    if (record[0] != MAGIC) {
      throw new SerializationException(
          topic + ": magic byte is " + record[0] + ", Confluent's wire format has " + MAGIC);
    }
    return ByteBuffer.wrap(record, 1, Integer.BYTES).getInt();
  }
}
