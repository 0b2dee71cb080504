package org.courant.ingest.fetch;

import java.time.Duration;

/**
 * How long and how much a fetch may take.
 *
 * @param connect for the name, for the connection and for TLS, each
 * @param headers from the request to the end of the answer's headers
 * @param silence between two pieces of the body
 * @param total for all, redirects included
 * @param packed bytes of a body as it comes
 * @param unpacked bytes of a body after decompression
 * @param ratio how many times its size a body may unpack to, once a megabyte is out
 * @param redirects how many are followed
 */
public record FetchLimits(
    Duration connect,
    Duration headers,
    Duration silence,
    Duration total,
    int packed,
    int unpacked,
    int ratio,
    int redirects) {

  /** Of one header line, in characters. */
  static final int HEADER_LINE = 16_384;

  /** Of headers. */
  static final int HEADER_COUNT = 200;

  public static FetchLimits usual() {
    return new FetchLimits(
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        16_000_000,
        32_000_000,
        200,
        5);
  }
}
