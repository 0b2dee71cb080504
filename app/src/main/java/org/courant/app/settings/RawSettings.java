package org.courant.app.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Settings as written: the file first, then the variables over it, each value with its place. */
final class RawSettings {
  private static final String KAFKA = "kafka";
  private static final String KAFKA_VARIABLE = "COURANT_KAFKA_";

  /** Variables of ours that are no settings. */
  private static final List<String> OTHER_VARIABLES =
      List.of(
          "COURANT_CONFIG",
          "COURANT_HOME",
          "COURANT_JAVA_OPTS",
          "COURANT_JMX_PORT",
          "COURANT_TRACE",
          "COURANT_REGISTRY_HOME");

  final Map<Setting, Value> values = new EnumMap<>(Setting.class);
  final Map<String, Object> kafka = new TreeMap<>();
  final List<String> faults = new ArrayList<>();

  /**
   * @param place where it was written, for messages
   */
  record Value(String place, String text) {}

  void readFile(Path file) {
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(Files.readString(file));
    } catch (JacksonException e) {
      faults.add(file + ": " + noYaml(e));
      return;
    } catch (IOException e) {
      faults.add(file + ": cannot be read: " + e);
      return;
    }
    if (root.isMissingNode() || root.isNull()) {
      return;
    }
    if (!root.isObject()) {
      faults.add(file + ": must hold a map of settings");
      return;
    }
    root.properties().forEach(section -> readSection(file, section.getKey(), section.getValue()));
  }

  /** Its own message quotes the line, on which a secret may stand. */
  private static String noYaml(JacksonException e) {
    JsonLocation at = e.getLocation();
    String place = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    return "is no YAML" + place;
  }

  private void readSection(Path file, String name, JsonNode section) {
    if (Setting.ofKey(name).isPresent()) {
      readKey(file, name, section);
    } else if (!section.isObject()) {
      faults.add(file + ": '" + name + "' must hold a map of settings");
    } else if (name.equals(KAFKA)) {
      flatten("", section);
    } else {
      section.properties().forEach(e -> readKey(file, name + "." + e.getKey(), e.getValue()));
    }
  }

  private void readKey(Path file, String key, JsonNode value) {
    Setting.ofKey(key)
        .ifPresentOrElse(
            setting -> {
              if (value.isValueNode()) {
                values.put(setting, new Value(file + ": " + key, value.asText()));
              } else {
                faults.add(file + ": " + key + " must be a single value");
              }
            },
            () -> faults.add(file + ": " + key + " is no setting; known are " + known()));
  }

  /** Kafka's names hold dots; YAML may nest them or write them whole. */
  private void flatten(String prefix, JsonNode node) {
    node.properties()
        .forEach(
            entry -> {
              String key = prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey();
              if (entry.getValue().isObject()) {
                flatten(key, entry.getValue());
              } else {
                kafka.put(key, entry.getValue().asText());
              }
            });
  }

  void readVariables(Map<String, String> environment) {
    new TreeMap<>(environment).forEach(this::readVariable);
  }

  private void readVariable(String name, String text) {
    if (!name.startsWith("COURANT_") || OTHER_VARIABLES.contains(name)) {
      return;
    }
    Setting.ofVariable(name)
        .ifPresentOrElse(
            setting -> values.put(setting, new Value(name, text)),
            () -> {
              if (name.startsWith(KAFKA_VARIABLE)) {
                String key = name.substring(KAFKA_VARIABLE.length()).toLowerCase(Locale.ROOT);
                kafka.put(key.replace('_', '.'), text);
              } else {
                faults.add(name + " is no setting; known are COURANT_KAFKA_… and " + variables());
              }
            });
  }

  private static String known() {
    StringBuilder all = new StringBuilder("kafka.…");
    for (Setting setting : Setting.values()) {
      all.append(", ").append(setting.key());
    }
    return all.toString();
  }

  private static String variables() {
    List<String> all = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      all.add(setting.variable());
    }
    return String.join(", ", all);
  }
}
