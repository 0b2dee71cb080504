package org.courant.schemas;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the registry is, and how long to wait for it.
 *
 * @param url base of Confluent's API; for Apicurio it ends in {@code /apis/ccompat/v7}
 * @param requestTimeout of one request, connecting included
 * @param patience how long an outage is waited out before it becomes an error
 * @param user for basic authentication, with {@code password}; never in {@code url}
 */
public record RegistrySettings(
    URI url,
    Duration requestTimeout,
    Duration patience,
    @Nullable String user,
    @Nullable String password) {

  public RegistrySettings {
    String scheme = url.getScheme();
    if (url.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new IllegalArgumentException(
          "registry.url: '" + redacted(url) + "' must be an http or https URL with a host");
    }
    if (url.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "registry.url: '"
              + redacted(url)
              + "' must not hold credentials; set registry.user and registry.password");
    }
    if ((user == null) != (password == null)) {
      throw new IllegalArgumentException(
          "registry.user and registry.password must be set together");
    }
  }

  public static RegistrySettings of(URI url) {
    return new RegistrySettings(url, Duration.ofSeconds(5), Duration.ofSeconds(30), null, null);
  }

  public RegistrySettings withPatience(Duration longer) {
    return new RegistrySettings(url, requestTimeout, longer, user, password);
  }

  /** The base without a slash at its end. */
  String base() {
    String base = url.toString();
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  private static String redacted(URI url) {
    return url.getUserInfo() == null
        ? url.toString()
        : url.toString().replace(url.getUserInfo(), "***");
  }

  @Override
  public String toString() {
    return "registry " + url + (user == null ? "" : " as " + user);
  }
}
