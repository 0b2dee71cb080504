package org.courant.ingest.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One spelling for one page: https, host in lower case without its default port, no fragment, no
 * tracking parameters, the others sorted. Anything that is no web address is left as it is.
 */
final class CanonicalUrl {
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "yclid", "_ga",
          "ref_src", "cmpid", "ocid", "ftag", "smid", "sref");

  private CanonicalUrl() {}

  static String of(String url) {
    if (!isWebAddress(url)) {
      return url;
    }
    String rest = before(url.substring(url.indexOf("://") + 3), '#');
    String location = before(rest, '?');
    String query = rest.length() > location.length() ? rest.substring(location.length() + 1) : "";
    String host = before(location, '/');
    String path = location.substring(host.length());
    // A name and password before the host are nobody's identity, and must not become a record key.
    return "https://" + host(host.substring(host.lastIndexOf('@') + 1)) + path(path) + query(query);
  }

  static boolean isWebAddress(String url) {
    int scheme = url.indexOf("://");
    String name = scheme < 0 ? "" : url.substring(0, scheme).toLowerCase(Locale.ROOT);
    return (name.equals("http") || name.equals("https"))
        && !before(url.substring(scheme + 3), '/').isBlank();
  }

  private static String host(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(":80") || lower.endsWith(":443")
        ? lower.substring(0, lower.lastIndexOf(':'))
        : lower;
  }

  private static String path(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String query(String query) {
    List<String> kept = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      String key = before(pair, '=').toLowerCase(Locale.ROOT);
      if (!pair.isEmpty() && !key.startsWith("utm_") && !TRACKING.contains(key)) {
        kept.add(pair);
      }
    }
    if (kept.isEmpty()) {
      return "";
    }
    String[] sorted = kept.toArray(String[]::new);
    Arrays.sort(sorted);
    return "?" + String.join("&", sorted);
  }

  private static String before(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }
}
