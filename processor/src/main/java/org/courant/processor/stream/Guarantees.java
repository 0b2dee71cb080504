package org.courant.processor.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What Courant promises, which no Kafka setting may take away. */
public final class Guarantees {
  private static final List<String> PREFIXES =
      List.of("main.consumer.", "restore.consumer.", "consumer.", "producer.", "admin.");

  /**
   * What a setting must be.
   *
   * @param only the values allowed; none: it must not be set
   */
  private record Rule(List<String> only, String why) {
    @Nullable String broken(String name, String value) {
      if (only.contains(value)) {
        return null;
      }
      String must = only.isEmpty() ? "must not be set" : "must be " + only.get(0);
      return "kafka." + name + ": '" + value + "' " + must + ": " + why;
    }
  }

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry(
              "processing.guarantee",
              new Rule(List.of("exactly_once_v2"), "nothing is lost or doubled")),
          Map.entry(
              "ensure.explicit.internal.resource.naming",
              new Rule(List.of("true"), "state is found again by its names")),
          Map.entry("application.id", new Rule(List.of(), "set processor.application-id")),
          Map.entry("group.protocol", new Rule(List.of(), "set processor.group-protocol")),
          Map.entry("deserialization.exception.handler", handler()),
          Map.entry("default.deserialization.exception.handler", handler()),
          Map.entry("processing.exception.handler", handler()),
          Map.entry("production.exception.handler", handler()),
          Map.entry("default.production.exception.handler", handler()),
          Map.entry("errors.dead.letter.queue.topic.name", handler()),
          Map.entry(
              "isolation.level",
              new Rule(List.of("read_committed"), "what is not committed may never have been")),
          Map.entry(
              "enable.idempotence", new Rule(List.of("true"), "a retry must not write twice")),
          Map.entry(
              "acks", new Rule(List.of("all", "-1"), "a broker that fails must not take records")),
          Map.entry(
              "enable.auto.commit",
              new Rule(List.of("false"), "offsets are committed with the outputs")),
          Map.entry(
              "auto.offset.reset",
              new Rule(List.of("earliest"), "otherwise articles are passed over in silence")),
          Map.entry("transactional.id", new Rule(List.of(), "Kafka Streams gives each its own")));

  private Guarantees() {}

  private static Rule handler() {
    return new Rule(List.of(), "what cannot be processed goes to the dead letters");
  }

  /**
   * Every setting that would break a promise, with its value and the rule.
   *
   * @param kafka settings by Kafka's own names, with or without a client's prefix
   */
  public static List<String> broken(Map<String, Object> kafka) {
    List<String> broken = new ArrayList<>();
    new TreeMap<>(kafka)
        .forEach(
            (name, value) -> {
              Rule rule = RULES.get(bare(name));
              String fault = rule == null ? null : rule.broken(name, String.valueOf(value));
              if (fault != null) {
                broken.add(fault);
              }
            });
    return broken;
  }

  private static String bare(String name) {
    return PREFIXES.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(prefix -> name.substring(prefix.length()))
        .orElse(name);
  }
}
