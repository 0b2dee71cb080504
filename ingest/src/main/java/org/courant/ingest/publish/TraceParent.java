package org.courant.ingest.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.kafka.common.header.Headers;

/** W3C trace context: every article starts a trace of its own, which the stream carries on. */
final class TraceParent {
  private static final String HEADER = "traceparent";
  private static final SecureRandom RANDOM = new SecureRandom();

  private TraceParent() {}

  static void start(Headers headers) {
    byte[] ids = new byte[24];
    RANDOM.nextBytes(ids);
    ids[0] |= 1; // neither id may be all zeros
    ids[16] |= 1;
    HexFormat hex = HexFormat.of();
    String value = "00-" + hex.formatHex(ids, 0, 16) + "-" + hex.formatHex(ids, 16, 24) + "-01";
    headers.add(HEADER, value.getBytes(US_ASCII));
  }
}
