package org.courant.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What stands under {@code kafka:}. Values are named only of settings that hold no secret. */
final class ClientChecks {
  private static final Set<String> KNOWN = known();
  private static final List<String> PREFIXES =
      List.of(
          "main.consumer.",
          "restore.consumer.",
          "global.consumer.",
          "consumer.",
          "producer.",
          "admin.");

  /** Settings whose names a client cannot know: a plug-in's, or those of topics. */
  private static final List<String> FREE = List.of("config.providers.", "topic.", "client.tag.");

  private final Map<String, Object> kafka;
  private final List<Finding> findings = new ArrayList<>();

  private ClientChecks(Map<String, Object> kafka) {
    this.kafka = new TreeMap<>(kafka);
  }

  static List<Finding> of(Map<String, Object> kafka) {
    ClientChecks checks = new ClientChecks(kafka);
    checks.kafka.forEach((key, value) -> checks.one(key, String.valueOf(value)));
    checks.security();
    return List.copyOf(checks.findings);
  }

  private void one(String key, String value) {
    String bare = bare(key);
    if (FREE.stream().noneMatch(key::startsWith) && !KNOWN.contains(bare)) {
      add(
          Check.UNKNOWN_SETTING,
          key,
          "is no setting of Kafka's clients; the nearest is " + Nearest.to(bare, KNOWN),
          "correct it or take it out, unless it is for a plug-in");
    }
    String rule =
        switch (bare) {
          case "isolation.level" -> must(value, "read_committed");
          case "enable.idempotence" -> must(value, "true");
          case "enable.auto.commit" -> must(value, "false");
          case "processing.guarantee" -> must(value, "exactly_once_v2");
          case "acks" -> value.equals("-1") ? "" : must(value, "all");
          case "retries" -> value.equals("0") ? "must be above 0" : "";
          case "max.in.flight.requests.per.connection" ->
              value.matches("[1-5]") ? "" : "must be 1 to 5";
          default -> "";
        };
    if (!rule.isEmpty()) {
      add(Check.EXACTLY_ONCE, key, "is '" + value + "'; " + rule, "take it out of kafka:");
    }
    if (bare.equals("auto.offset.reset") && !value.equals("earliest")) {
      add(Check.OFFSET_RESET, key, "is '" + value + "'; must be earliest", "take it out of kafka:");
    }
  }

  private static String must(String value, String wanted) {
    return value.equalsIgnoreCase(wanted) ? "" : "must be " + wanted;
  }

  private void security() {
    String protocol = text("security.protocol", "PLAINTEXT");
    List<String> unused =
        kafka.keySet().stream()
            .filter(
                key ->
                    (key.startsWith("ssl.") && !protocol.contains("SSL"))
                        || (key.startsWith("sasl.") && !protocol.startsWith("SASL")))
            .toList();
    if (!unused.isEmpty()) {
      add(
          Check.SECURITY_UNUSED,
          "security.protocol",
          "is '" + protocol + "', with which " + String.join(", ", unused) + " do nothing",
          "set kafka.security.protocol to SSL, SASL_SSL or SASL_PLAINTEXT, as the listener is");
    }
    String algorithm = text("ssl.endpoint.identification.algorithm", "https");
    if (protocol.contains("SSL") && !algorithm.equalsIgnoreCase("https")) {
      add(
          Check.HOST_NAME_UNCHECKED,
          "ssl.endpoint.identification.algorithm",
          "is '" + algorithm + "'; must be https",
          "take it out of kafka:, and give the brokers certificates with their names");
    }
    if (protocol.equals("SASL_PLAINTEXT") && text("sasl.mechanism", "").equals("PLAIN")) {
      add(
          Check.PASSWORD_IN_CLEAR,
          "sasl.mechanism",
          "is 'PLAIN' without TLS",
          "set kafka.security.protocol to SASL_SSL, or use SCRAM-SHA-512");
    }
  }

  private String text(String key, String byDefault) {
    return String.valueOf(kafka.getOrDefault(key, byDefault));
  }

  static String bare(String key) {
    return PREFIXES.stream()
        .filter(key::startsWith)
        .findFirst()
        .map(prefix -> key.substring(prefix.length()))
        .orElse(key);
  }

  private static Set<String> known() {
    Set<String> all = new TreeSet<>(AdminClientConfig.configNames());
    all.addAll(ConsumerConfig.configNames());
    all.addAll(ProducerConfig.configNames());
    all.addAll(StreamsConfig.configDef().names());
    all.add("config.providers");
    return all;
  }

  private void add(Check check, String key, String what, String cure) {
    findings.add(Finding.of(check, "kafka." + key, what, cure));
  }
}
