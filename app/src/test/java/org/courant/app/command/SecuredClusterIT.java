package org.courant.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.app.command.Secured.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.courant.app.node.SecuredCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** TLS, client certificates and SCRAM by Kafka's own settings alone, with every command. */
@ExtendWith(Secured.class)
class SecuredClusterIT {
  private static final String TEXT = "Minister Brandt backs Osei\n\nDana Brandt backs Victor Osei.";

  @Test
  void everyCommandWorksWithScramOverTls() throws Exception {
    Map<String, String> as = Secured.environment("scram", cluster().scram(SecuredCluster.ADMIN));
    Path folder = Files.createTempDirectory(Secured.dir(), "in");
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    try (Background process = Background.command(as, List.of("process"))) {
      assertThat(process.says("RUNNING")).as(process.said()).isTrue();
      Ran published = Ran.command(as, List.of("publish", file.toString()));
      assertThat(published.out()).as(published.err()).contains("published 1");
      Ran watched = Ran.command(as, List.of("watch", "--count", "1", "--timeout", "60"));
      assertThat(watched.out()).as(watched.err()).contains("Osei");
    }
    assertThat(Ran.command(as, List.of("ingest", "--once", "--watch", folder.toString())).out())
        .contains("published 1");
    assertThat(Ran.command(as, List.of("reconcile")).out()).contains("✓ nothing lost");
    assertThat(Ran.command(as, List.of("dlq", "list")).out()).contains("0 dead letters");
    Ran doctor = Ran.command(as, List.of("doctor"));
    assertThat(doctor.code()).as(doctor.out()).isZero();
    assertThat(Ran.command(as, List.of("kafka", "topics", "--list")).out())
        .contains("scram.articles");
  }

  @Test
  void certificateIsEnoughWhereTheBrokerAsksForOne() throws Exception {
    Map<String, String> as = Secured.environment("mutual", cluster().mutual());
    Ran acls = Ran.command(as, List.of("kafka", "acls", "--list"));
    assertThat(acls.code()).as(acls.err()).isZero();
  }

  static Stream<Arguments> refusals() {
    SecuredCluster cluster = cluster();
    Map<String, String> admin = cluster.scram(SecuredCluster.ADMIN);
    return Stream.of(
        Arguments.of(
            "wrong password",
            with(admin, "sasl.jaas.config", SecuredCluster.jaas("admin", "wr0ng-pw")),
            3,
            List.of("refuses user 'admin'", "SCRAM-SHA-512", "kafka.sasl.jaas.config must be")),
        Arguments.of(
            "wrong mechanism",
            with(
                with(admin, "sasl.mechanism", "PLAIN"),
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required"
                    + " username=\"admin\" password=\"wr0ng-pw\";"),
            3,
            List.of("kafka.sasl.mechanism 'PLAIN'", "must be one of the server's", "SCRAM")),
        Arguments.of(
            "unknown authority",
            with(admin, cluster.trusting("other-ca")),
            3,
            List.of("no authority in", "kafka.ssl.truststore.location must hold")),
        Arguments.of(
            "expired certificate",
            cluster.tls("EXPIRED"),
            3,
            List.of("has expired (NotAfter", "renew it on the broker")),
        Arguments.of(
            "certificate for another host",
            cluster.tls("MISMATCHED"),
            3,
            List.of("for another host", "kafka.bootstrap.servers")),
        Arguments.of(
            "no client certificate",
            cluster.tls("MUTUAL"),
            3,
            List.of("wants a client certificate", "kafka.ssl.keystore.location")),
        Arguments.of(
            "no TLS",
            Map.of("bootstrap.servers", cluster.servers("SCRAM")),
            3,
            List.of("no broker answers", "kafka.security.protocol 'PLAINTEXT'")),
        Arguments.of(
            "trust store with another password",
            with(admin, "ssl.truststore.password", "wr0ng-pw"),
            2,
            List.of("kafka: settings make no client", "-trust.p12")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void refusalNamesServerSettingAndRuleOnOneLine(
      String what, Map<String, String> kafka, int code, List<String> words) throws Exception {
    String config = Secured.environment("refused", kafka).get("COURANT_CONFIG");
    Ran ran = Ran.here(List.of("dlq", "list", "--config", config));
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err()).startsWith("courant: ").contains(words).doesNotContain("wr0ng-pw");
    assertThat(ran.err().strip().lines()).hasSize(1);
    if (code == 3) {
      assertThat(ran.err()).contains(kafka.get("bootstrap.servers"));
    }
  }

  @Test
  void nothingElseIsSaidOfARefusal() throws Exception {
    Map<String, String> kafka =
        with(
            cluster().scram(SecuredCluster.ADMIN),
            "sasl.jaas.config",
            SecuredCluster.jaas("admin", "wr0ng-pw"));
    Ran ran =
        Ran.command(Secured.environment("refused", kafka), List.of("kafka", "topics", "--list"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1);
  }

  private static Map<String, String> with(Map<String, String> settings, String key, String value) {
    return with(settings, Map.of(key, value));
  }

  private static Map<String, String> with(Map<String, String> settings, Map<String, String> over) {
    Map<String, String> all = new HashMap<>(settings);
    all.putAll(over);
    return all;
  }
}
