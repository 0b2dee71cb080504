package org.courant.page.web;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. A name that somebody else's DNS lets point at this machine is no name of ours (DNS
 * rebinding), and what changes something is asked for by our own page only.
 */
final class Guard {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

  private final Set<String> names = new HashSet<>();

  Guard(PageAddress address) {
    String host = lower(address.host());
    names.add(host.indexOf(':') >= 0 ? "[" + host + "]" : host);
    address.names().forEach(name -> names.add(lower(name)));
  }

  /**
   * Checks the Host header.
   *
   * @throws Refusal if it names somebody else
   */
  void checkHost(@Nullable String host) {
    if (host == null) {
      throw new Refusal(400, "no Host header");
    }
    String name = lower(host.replaceAll(":\\d{0,5}$", ""));
    if (!LOOPBACK.matcher(name).matches() && !names.contains(name)) {
      throw new Refusal(
          403, "this page is not served under that name; page.names says under which it is");
    }
  }

  /**
   * Checks a request that changes something.
   *
   * @throws Refusal unless a page of ours sends it, as JSON
   */
  void checkPost(@Nullable String host, @Nullable String origin, @Nullable String type) {
    if (origin == null
        || host == null
        || !(origin.equalsIgnoreCase("http://" + host)
            || origin.equalsIgnoreCase("https://" + host))) {
      throw new Refusal(403, "only this page itself may ask for that (Origin)");
    }
    if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json(\\s*;.*)?")) {
      throw new Refusal(403, "Content-Type must be application/json");
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
