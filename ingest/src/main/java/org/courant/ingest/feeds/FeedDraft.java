package org.courant.ingest.feeds;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.courant.ingest.fetch.WebAddress;
import org.jspecify.annotations.Nullable;

/** A feed in the making; each setting is checked as it is given. */
final class FeedDraft {
  private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");

  /** What the fetcher sets itself, or what would change the request's shape. */
  private static final Set<String> OURS =
      Set.of(
          "host",
          "user-agent",
          "connection",
          "content-length",
          "transfer-encoding",
          "accept-encoding",
          "if-none-match",
          "if-modified-since",
          "range");

  private static final Pattern SECRET =
      Pattern.compile("(?i)authorization|cookie|token|secret|key|password");

  private final Secrets secrets;
  private @Nullable URI uri;
  private boolean addressed;
  private @Nullable String name;
  private Duration interval = Feed.USUAL;
  private @Nullable String source;
  private @Nullable String language;
  private @Nullable String rights;
  private boolean fullText;
  private final Map<String, String> headers = new TreeMap<>();

  FeedDraft(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Takes a setting; false if there is none of this name. */
  boolean set(String key, String value) {
    addressed |= key.equals("url");
    if (value.isBlank()) {
      throw new IllegalArgumentException(key + " must not be blank");
    }
    switch (key) {
      case "url" -> uri = address(value);
      case "name" -> name = value.strip();
      case "interval" -> interval = Intervals.parse(value);
      case "source" -> source = value.strip();
      case "language" -> language = language(value.strip());
      case "rights" -> rights = value.strip();
      case "full-text" -> fullText = truth(value.strip());
      default -> {
        return false;
      }
    }
    return true;
  }

  private URI address(String value) {
    URI address = WebAddress.of(secrets.filled(value));
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme) || address.getHost() == null) {
      throw new IllegalArgumentException("url must be an http or https address with a host");
    }
    if (address.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "url has a user or password in it; give headers: {Authorization: 'Basic ${env:NAME}'}");
    }
    return address;
  }

  private static String language(String value) {
    if (!value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
      throw new IllegalArgumentException("language '" + value + "' must be as en or pt-BR");
    }
    return value;
  }

  private static boolean truth(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default ->
          throw new IllegalArgumentException("full-text '" + value + "' must be true or false");
    };
  }

  void header(String header, String value) {
    if (!HEADER.matcher(header).matches() || OURS.contains(header.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("header '" + header + "' cannot be set");
    }
    if (SECRET.matcher(header).find() && !Secrets.in(value)) {
      throw new IllegalArgumentException(
          "header " + header + " must take its secret from ${env:NAME} or ${file:PATH}");
    }
    String filled = secrets.filled(value);
    if (filled.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("header " + header + " holds a control character");
    }
    headers.put(header, filled);
  }

  /** The feed; empty if its address was refused, which is told already. */
  Optional<Feed> feed() {
    if (uri == null) {
      if (addressed) {
        return Optional.empty();
      }
      throw new IllegalArgumentException("a feed needs its url");
    }
    String known = name != null ? name : uri.getHost() + String.valueOf(uri.getPath());
    return Optional.of(new Feed(known, uri, interval, source, language, rights, fullText, headers));
  }
}
