package org.courant.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Addresses with a common beginning, as in {@code 10.0.0.0/8}.
 *
 * @param bits how many bits they have in common
 */
public record Network(InetAddress first, int bits) {
  /** Digits, dots and colons only: a name must never be looked up here. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\A(?:[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]{0,45}:[0-9A-Fa-f:.]{0,45})\\z");

  public Network {
    int most = first.getAddress().length * 8;
    if (bits < 0 || bits > most) {
      throw new IllegalArgumentException(
          "/" + bits + " must be from 0 to " + most + " in a network of this kind");
    }
  }

  /** An address alone is a network of one. */
  public static Network parse(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    try {
      if (ADDRESS.matcher(address).matches()) {
        InetAddress first = InetAddress.getByName(address);
        int most = first.getAddress().length * 8;
        return new Network(first, slash < 0 ? most : Integer.parseInt(text.substring(slash + 1)));
      }
    } catch (UnknownHostException | NumberFormatException e) {
      // Told below, with the rule.
    }
    throw new IllegalArgumentException(
        "'" + text + "' must be an address or a network such as 10.1.0.0/16 or fd00:1::/32");
  }

  boolean contains(InetAddress address) {
    byte[] ours = first.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += 8) {
      int mask = bits - bit >= 8 ? 0xFF : 0xFF << (8 - (bits - bit)) & 0xFF;
      if (((ours[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return first.getHostAddress() + "/" + bits;
  }
}
