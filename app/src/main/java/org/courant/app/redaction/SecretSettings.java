package org.courant.app.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;

/** Which of Kafka's settings are secret, and what in them. */
public final class SecretSettings {
  /** Those that Kafka itself does not print. */
  private static final Set<String> KNOWN = known();

  /** And those of plug-ins that are called so. */
  private static final Pattern CALLED_SO =
      Pattern.compile("(?i)password|passphrase|secret|token|credential|api[-_.]?key|user\\.info");

  private static final Pattern OPTION =
      Pattern.compile("([\\w.]{1,100})\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,4000})\"|([^\\s;\"]+))");

  private SecretSettings() {}

  static boolean isSecret(String key) {
    return KNOWN.stream().anyMatch(known -> key.equals(known) || key.endsWith("." + known))
        || CALLED_SO.matcher(key).find();
  }

  /**
   * What must not be printed of this setting: all of it, and for a login its password alone too.
   */
  public static List<String> of(String key, String value) {
    if (!isSecret(key)) {
      return List.of();
    }
    List<String> words = new ArrayList<>(List.of(value));
    if (key.endsWith("sasl.jaas.config")) {
      Matcher matcher = OPTION.matcher(value);
      while (matcher.find()) {
        if (CALLED_SO.matcher(matcher.group(1)).find()) {
          words.add(matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
      }
    }
    return words;
  }

  private static Set<String> known() {
    Set<String> names = new TreeSet<>();
    for (ConfigDef config :
        List.of(
            AdminClientConfig.configDef(),
            ConsumerConfig.configDef(),
            ProducerConfig.configDef())) {
      config
          .configKeys()
          .forEach(
              (name, key) -> {
                if (key.type == ConfigDef.Type.PASSWORD) {
                  names.add(name);
                }
              });
    }
    return names;
  }
}
