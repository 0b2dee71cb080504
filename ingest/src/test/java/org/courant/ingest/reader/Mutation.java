package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files as they come out of broken disks, cut connections and bad hands; the seed says which. */
final class Mutation {
  private static final int MOST = 6;

  /** What means something to one reader or another. */
  private static final List<byte[]> TOKENS =
      List.of(
          bytes("<![CDATA["),
          bytes("<!DOCTYPE x [<!ENTITY e \"eeee\">]>"),
          bytes("<!--"),
          bytes("&#x110000;&e;&amp"),
          bytes("</item></entry></p>"),
          bytes("<div><p><item>"),
          bytes("]]>"),
          bytes("\"\\u0000\\uD800"),
          bytes("{\"a\":["),
          bytes("\r\n\r\n"),
          bytes("WARC/1.0\r\n"),
          bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7FFFFFFF\r\n"),
          bytes("Content-Length: 99999999999999999999\r\n"),
          bytes("-1"),
          bytes("1e999999999"),
          bytes("9223372036854775808"),
          bytes("https://["),
          bytes("\t,;|"),
          bytes("\uFEFF\u202E\u0000"),
          new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xC3, (byte) 0xED, (byte) 0xA0},
          new byte[] {0x1F, (byte) 0x8B, 8, 0},
          new byte[] {'P', 'K', 3, 4});

  private final Random random;
  private byte[] bytes;

  private Mutation(byte[] sample, long seed) {
    bytes = sample.clone();
    random = new Random(seed);
  }

  static byte[] of(byte[] sample, long seed) {
    Mutation mutation = new Mutation(sample, seed);
    for (int i = mutation.random.nextInt(MOST); i >= 0; i--) {
      mutation.once();
    }
    return mutation.bytes;
  }

  private void once() {
    int at = random.nextInt(bytes.length + 1);
    int end = at + random.nextInt(Math.min(bytes.length - at, 400) + 1);
    switch (random.nextInt(8)) {
      case 0, 1 -> scatter(at, end);
      case 2 -> replace(at, end, new byte[0]);
      case 3 -> replace(at, at, Arrays.copyOfRange(bytes, at, end));
      case 4 -> replace(at, random.nextBoolean() ? at : end, token());
      case 5 -> replace(at, at, repeated(token(), 1 + random.nextInt(2_000)));
      case 6 -> replace(at, end, Arrays.copyOfRange(bytes, 0, random.nextInt(bytes.length + 1)));
      default -> bytes = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, at) : bytes;
    }
  }

  private void scatter(int from, int to) {
    for (int i = random.nextInt(8); i >= 0 && to > from; i--) {
      bytes[from + random.nextInt(to - from)] = (byte) random.nextInt(256);
    }
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size()));
  }

  private void replace(int from, int to, byte[] by) {
    bytes =
        Crawls.join(
            Arrays.copyOfRange(bytes, 0, from), by, Arrays.copyOfRange(bytes, to, bytes.length));
  }

  private static byte[] repeated(byte[] token, int times) {
    byte[] all = new byte[token.length * times];
    for (int i = 0; i < all.length; i++) {
      all[i] = token[i % token.length];
    }
    return all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
