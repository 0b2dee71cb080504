package org.courant.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sasl.jaas.config",
        "producer.sasl.jaas.config",
        "ssl.key.password",
        "ssl.keystore.key",
        "ssl.truststore.password",
        "sasl.oauthbearer.client.credentials.client.secret",
        "basic.auth.user.info",
        "my.plugin.api-key"
      })
  void settingsThatHoldSecretsAreKnown(String key) {
    assertThat(SecretSettings.of(key, "hush-hush")).contains("hush-hush");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bootstrap.servers", "ssl.truststore.location", "sasl.mechanism", "acks"})
  void othersAreNone(String key) {
    assertThat(SecretSettings.of(key, "plain")).isEmpty();
  }

  @Test
  void loginHidesItsPasswordAndNotItsUser() {
    assertThat(
            SecretSettings.of(
                "sasl.jaas.config",
                "X required username=\"ann\" password=\"p w;\" clientSecret=s3;"))
        .contains("p w;", "s3")
        .doesNotContain("ann");
  }

  @Test
  void linesGoOnWithoutTheSecret() {
    Redaction.hide("zebra-fish-17");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream lines =
        new PrintStream(
            new RedactedLines(new PrintStream(out, true, StandardCharsets.UTF_8)),
            true,
            StandardCharsets.UTF_8)) {
      lines.print("refused: zebra-");
      lines.println("fish-17 für alle");
      lines.print("no end: zebra-fish-17");
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines("refused: ••• für alle\nno end: •••");
  }

  @Test
  void shortWordsAreNoSecrets() {
    Redaction.hide("in");
    assertThat(Redaction.of("in the beginning")).isEqualTo("in the beginning");
  }
}
