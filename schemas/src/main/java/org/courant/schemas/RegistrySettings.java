package org.courant.schemas;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the schema registry is and how long to bear with it.
 *
 * @param url the whole base of the Confluent API ({@code …/apis/ccompat/v7} for Apicurio), with or
 *     without a slash at the end. User and password in it are moved to the fields below, so that
 *     the URL can be printed.
 * @param connectTimeout for one connection
 * @param requestTimeout for one request, from sending it to the last byte of the answer
 * @param patience for one call with all its retries; zero tries once
 * @param trustStore whose authorities are trusted over https; null: Java's own list
 */
public record RegistrySettings(
    URI url,
    Duration connectTimeout,
    Duration requestTimeout,
    Duration patience,
    @Nullable String user,
    @Nullable String password,
    @Nullable TrustStore trustStore) {

  public RegistrySettings {
    if (url.getRawUserInfo() != null) {
      if (user != null || password != null) {
        throw bad("url", withoutUserInfo(url), "has a user in it and registry.user is set as well");
      }
      String[] parts = url.getUserInfo().split(":", 2);
      user = parts[0];
      password = parts.length == 2 ? parts[1] : "";
    }
    url = base(withoutUserInfo(url));
    requirePositive("connectTimeout", connectTimeout);
    requirePositive("requestTimeout", requestTimeout);
    if (patience.isNegative()) {
      throw bad("patience", patience, "must not be negative");
    }
    if ((user == null) != (password == null)) {
      throw new IllegalArgumentException(
          "registry.user and registry.password must be set both or neither");
    }
    if (user != null && user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("registry.user must not contain ':'");
    }
  }

  /** Trusting Java's own list of authorities. */
  public RegistrySettings(
      URI url,
      Duration connectTimeout,
      Duration requestTimeout,
      Duration patience,
      @Nullable String user,
      @Nullable String password) {
    this(url, connectTimeout, requestTimeout, patience, user, password, null);
  }

  /** No user; 2 s to connect, 5 s for a request, 30 s of patience. */
  public static RegistrySettings of(URI url) {
    return new RegistrySettings(
        url,
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        null,
        null,
        null);
  }

  public RegistrySettings withPatience(Duration longer) {
    return new RegistrySettings(
        url, connectTimeout, requestTimeout, longer, user, password, trustStore);
  }

  /** Names the user, never the password. */
  @Override
  public String toString() {
    return "RegistrySettings[url=%s, connectTimeout=%s, requestTimeout=%s, patience=%s, user=%s]"
        .formatted(url, connectTimeout, requestTimeout, patience, user);
  }

  private static URI base(URI url) {
    if (!"http".equalsIgnoreCase(url.getScheme()) && !"https".equalsIgnoreCase(url.getScheme())) {
      throw bad("url", url, "must start with http:// or https://");
    }
    if (url.getHost() == null) {
      throw bad("url", url, "names no host");
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      throw bad("url", url, "must have neither query nor fragment");
    }
    return URI.create(url.toString().replaceAll("/+$", ""));
  }

  private static URI withoutUserInfo(URI url) {
    String info = url.getRawUserInfo();
    return info == null ? url : URI.create(url.toString().replace(info + "@", ""));
  }

  private static void requirePositive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw bad(name, value, "must be positive");
    }
  }

  private static IllegalArgumentException bad(String name, Object value, String rule) {
    return new IllegalArgumentException("registry." + name + ": '" + value + "' " + rule);
  }
}
