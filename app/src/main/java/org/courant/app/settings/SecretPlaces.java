package org.courant.app.settings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.courant.app.redaction.Redaction;
import org.courant.app.redaction.SecretSettings;
import org.courant.ingest.feeds.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Puts secrets where {@code ${env:NAME}} and {@code ${file:PATH}} stand for them, under {@code
 * kafka:} and {@code registry:}, and sees to it that none is printed. Where Kafka's own {@code
 * config.providers} has a provider of that name, the place is the provider's.
 */
final class SecretPlaces {
  private static final Set<Setting> REGISTRY =
      EnumSet.range(Setting.REGISTRY_URL, Setting.REGISTRY_TRUSTSTORE_PASSWORD);

  private final RawSettings raw;
  private final Secrets secrets;
  private final Set<String> providers;

  /**
   * Secrets of these settings.
   *
   * @param file that they were read from; paths start at its folder
   */
  SecretPlaces(RawSettings raw, Map<String, String> environment, @Nullable Path file) {
    this.raw = raw;
    Path folder = file == null ? null : file.toAbsolutePath().getParent();
    this.secrets = new Secrets(environment, folder == null ? Path.of("") : folder);
    String own = String.valueOf(raw.kafka.getOrDefault("config.providers", ""));
    this.providers = new HashSet<>(List.of(own.split("\\s*,\\s*", -1)));
  }

  void fill() {
    new TreeMap<>(raw.kafka).forEach(this::kafka);
    REGISTRY.forEach(this::registry);
    hideRegistry();
  }

  private void kafka(String key, Object value) {
    String filled = filled("kafka." + key, String.valueOf(value), providers);
    raw.kafka.put(key, filled);
    SecretSettings.of(key, filled).forEach(Redaction::hide);
  }

  private void registry(Setting setting) {
    RawSettings.Value value = raw.values.get(setting);
    if (value != null) {
      String filled = filled(value.place(), value.text(), Set.of());
      raw.values.put(setting, new RawSettings.Value(value.place(), filled));
    }
  }

  private String filled(String place, String text, Set<String> others) {
    try {
      return secrets.filled(text, others);
    } catch (IllegalArgumentException e) {
      raw.faults.add(place + ": " + e.getMessage());
      return text;
    }
  }

  private void hideRegistry() {
    String user = text(Setting.REGISTRY_USER);
    String password = text(Setting.REGISTRY_PASSWORD);
    hideLogin(user + ":" + password, password);
    Redaction.hide(text(Setting.REGISTRY_TRUSTSTORE_PASSWORD));
    String url = text(Setting.REGISTRY_URL);
    int slashes = url.indexOf("//");
    int at = url.lastIndexOf('@');
    if (slashes >= 0 && at > slashes) {
      String login = url.substring(slashes + 2, at);
      hideLogin(login, login.substring(login.indexOf(':') + 1));
      try {
        String plain = String.valueOf(URI.create(url).getUserInfo());
        hideLogin(plain, plain.substring(plain.indexOf(':') + 1));
      } catch (IllegalArgumentException e) {
        // Told with the other faults; what was written is hidden all the same.
      }
    }
  }

  private static void hideLogin(String login, String password) {
    if (password.isBlank()) {
      return;
    }
    Redaction.hide(password);
    Redaction.hide(Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
  }

  private String text(Setting setting) {
    RawSettings.Value value = raw.values.get(setting);
    return value == null ? "" : value.text();
  }
}
