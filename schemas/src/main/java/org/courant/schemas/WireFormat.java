package org.courant.schemas;

import java.nio.ByteBuffer;
import org.apache.kafka.common.errors.SerializationException;

/** Confluent's header: a zero, then the schema id in four bytes, most significant first. */
final class WireFormat {
  static final int HEADER = 5;
  private static final byte MAGIC = 0;

  private WireFormat() {}

  static byte[] header(int id) {
    return ByteBuffer.allocate(HEADER).put(MAGIC).putInt(id).array();
  }

  static int id(byte[] value) {
    if (value.length < HEADER) {
      throw new SerializationException(
          "too short for magic byte and schema id, must be " + HEADER + " bytes or more");
    }
    ByteBuffer header = ByteBuffer.wrap(value);
    byte magic = header.get();
    if (magic != MAGIC) {
      throw new SerializationException(
          "magic byte is 0x%02x, must be 0x%02x".formatted(magic, MAGIC));
    }
    return header.getInt();
  }
}
