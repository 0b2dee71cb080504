package org.courant.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are not of the public internet, after IANA's special-purpose registries. In IPv6
 * only 2000::/3 is public at all, so that what is not assigned yet is refused too.
 */
final class SpecialAddresses {
  private static final Map<Network, String> SPECIAL = new LinkedHashMap<>();

  static {
    put("unspecified", "0.0.0.0/8");
    put("private", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
    put("shared by a carrier's NAT", "100.64.0.0/10");
    put("loopback", "127.0.0.0/8", "::1");
    put("link-local, where clouds keep their metadata", "169.254.0.0/16", "fe80::/10");
    put("the metadata of a cloud", "168.63.129.16");
    put("for protocols", "192.0.0.0/24", "192.88.99.0/24", "2001::/23");
    put("for benchmarks", "198.18.0.0/15");
    put("for documentation", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24");
    put("for documentation", "2001:db8::/32", "3fff::/20");
    put("multicast", "224.0.0.0/4", "ff00::/8");
    put("reserved", "240.0.0.0/4");
    put("private", "fc00::/7", "fec0::/10");
  }

  private static final Network PUBLIC_V6 = Network.parse("2000::/3");

  /** 6to4 and NAT64 carry an IPv4 address, from these bytes on. */
  private static final Map<Network, Integer> CARRIERS =
      Map.of(Network.parse("2002::/16"), 2, Network.parse("64:ff9b::/96"), 12);

  private SpecialAddresses() {}

  private static void put(String what, String... networks) {
    for (String network : networks) {
      SPECIAL.put(Network.parse(network), what);
    }
  }

  /** What the address is instead of public; null if it is public. */
  static @Nullable String kind(InetAddress address) {
    for (Map.Entry<Network, Integer> carrier : CARRIERS.entrySet()) {
      if (carrier.getKey().contains(address)) {
        return kind(carried(address, carrier.getValue()));
      }
    }
    for (Map.Entry<Network, String> special : SPECIAL.entrySet()) {
      if (special.getKey().contains(address)) {
        return special.getValue();
      }
    }
    boolean v6 = address.getAddress().length == 16;
    return v6 && !PUBLIC_V6.contains(address) ? "not of the public internet" : null;
  }

  private static InetAddress carried(InetAddress address, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), from, from + 4));
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }
}
