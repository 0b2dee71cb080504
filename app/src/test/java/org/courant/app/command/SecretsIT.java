package org.courant.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.app.command.Secured.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.app.node.SecuredCluster;
import org.courant.app.node.TestCertificates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A marker in every place that holds a secret is in nothing that a command says. */
@ExtendWith(Secured.class)
class SecretsIT {
  private static final String MARKER = "m4rker-z3bra";
  private static GuardedRegistry registry;

  @BeforeAll
  static void start() throws Exception {
    registry =
        new GuardedRegistry(cluster().registryUrl(), cluster().certificates().keyStore("broker"));
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  /** Wrong in Kafka, in the registry, and in a feed; traces are on. */
  private static Map<String, String> failing(Map<String, String> kafka) throws Exception {
    Map<String, String> all = new HashMap<>(kafka);
    all.put("ssl.key.password", MARKER + "-key");
    all.put("sasl.oauthbearer.client.credentials.client.secret", MARKER + "-client");
    all.put("my.plugin.api.key", MARKER + "-plugin");
    Map<String, String> environment =
        new HashMap<>(
            Secured.environmentWith(
                "marked",
                all,
                "registry: {url: '"
                    + registry.url()
                    + "', truststore: '"
                    + cluster().certificates().trustStore("ca")
                    + "', truststore-password: "
                    + TestCertificates.PASSWORD
                    + "}"));
    String login = "https://ann:" + MARKER + "-registry@";
    environment.put("COURANT_REGISTRY_URL", registry.url().replace("https://", login));
    environment.put("COURANT_TRACE", "1");
    environment.put("FEED_KEY", MARKER + "-feed");
    Path feeds = Secured.dir().resolve("feeds.yaml");
    Files.writeString(
        feeds,
        """
        feeds:
          - url: http://127.0.0.1:1/rss?key=${env:FEED_KEY}
            headers: {Authorization: 'Bearer ${env:FEED_KEY}'}
        """);
    environment.put("COURANT_INGEST_FEEDS", feeds.toString());
    return environment;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publish x",
        "ingest --once",
        "feeds",
        "watch",
        "process",
        "reconcile",
        "dlq list",
        "doctor",
        "doctor --json",
        "kafka topics --list"
      })
  void refusedCommandSaysNoSecret(String command) throws Exception {
    Map<String, String> kafka = new HashMap<>(cluster().scram(SecuredCluster.ADMIN));
    kafka.put("sasl.jaas.config", SecuredCluster.jaas("admin", MARKER + "-login"));
    Ran ran = Ran.command(failing(kafka), List.of(command.split(" ")));
    assertThat(ran.out() + ran.err()).isNotEmpty().doesNotContain(MARKER);
  }

  /** The broker lets it in; the registry and the feed do not. */
  @ParameterizedTest
  @ValueSource(strings = {"process", "publish x", "doctor", "kafka acls --list"})
  void admittedCommandSaysNoSecret(String command) throws Exception {
    Map<String, String> kafka = new HashMap<>(cluster().scram("operator"));
    kafka.put("sasl.jaas.config", SecuredCluster.jaas("admin", "${env:LOGIN}"));
    Map<String, String> environment = failing(kafka);
    environment.put("LOGIN", SecuredCluster.password("admin"));
    Ran ran = Ran.command(environment, List.of(command.split(" ")));
    assertThat(ran.code()).as(ran.err()).isNotEqualTo(2);
    assertThat(ran.out() + ran.err())
        .doesNotContain(MARKER)
        .doesNotContain(SecuredCluster.password("admin"));
  }
}
