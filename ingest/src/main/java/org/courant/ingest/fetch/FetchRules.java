package org.courant.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the fetcher may go.
 *
 * @param networks those that may be reached although they are not of the public internet
 * @param ports those that may be asked beside the usual ones of the web
 */
public record FetchRules(List<Network> networks, Set<Integer> ports) {
  private static final Set<Integer> USUAL = Set.of(80, 443, 8080, 8443);

  public FetchRules {
    networks = List.copyOf(networks);
    ports = Set.copyOf(ports);
  }

  public static FetchRules publicOnly() {
    return new FetchRules(List.of(), Set.of());
  }

  /**
   * Why the address may not be asked; null if it may.
   *
   * @param before the address that redirects to it, or null
   */
  @Nullable String broken(URI uri, @Nullable URI before) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return "scheme " + scheme + ": is refused, http and https are fetched";
    }
    if (uri.getHost() == null || uri.getHost().isBlank()) {
      return "the address names no host";
    }
    if (uri.getRawUserInfo() != null) {
      return "the address has a user or password in it; give them as a header";
    }
    if (before != null && "https".equalsIgnoreCase(before.getScheme()) && scheme.equals("http")) {
      return "a redirect from https to http is refused";
    }
    int port = port(uri);
    return USUAL.contains(port) || ports.contains(port)
        ? null
        : "port " + port + " is refused; ingest.allow-ports allows it";
  }

  /** Why no connection may be made; null if it may. */
  @Nullable String broken(InetAddress address) {
    String kind = SpecialAddresses.kind(address);
    boolean allowed = kind == null || networks.stream().anyMatch(n -> n.contains(address));
    return allowed
        ? null
        : address.getHostAddress() + " is " + kind + "; ingest.allow-networks allows it";
  }

  static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }
}
