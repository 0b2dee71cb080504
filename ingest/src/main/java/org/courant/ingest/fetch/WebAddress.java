package org.courant.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Addresses as feeds and people write them, with spaces and letters of any script. */
public final class WebAddress {
  private static final String UNSAFE = " \"<>\\^`{|}";

  private WebAddress() {}

  /**
   * The address.
   *
   * @throws IllegalArgumentException with the value redacted, and the rule
   */
  public static URI of(String text) {
    String stripped = text.strip();
    try {
      return new URI(encoded(withAsciiHost(stripped)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + Redacted.address(stripped) + "' must be an address such as https://host/path");
    }
  }

  private static String withAsciiHost(String text) {
    int from = text.indexOf("://") + 3;
    if (from < 3) {
      return text;
    }
    int to = from;
    while (to < text.length() && "/?#".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String authority = text.substring(from, to);
    boolean ascii = authority.chars().allMatch(c -> c < 128);
    return ascii ? text : text.substring(0, from) + IDN.toASCII(authority) + text.substring(to);
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c <= ' ' || c >= 127 || UNSAFE.indexOf(c) >= 0) {
        out.append('%').append(String.format("%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
