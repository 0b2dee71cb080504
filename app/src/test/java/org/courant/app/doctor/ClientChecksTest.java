package org.courant.app.doctor;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientChecksTest {
  @Test
  void usualSettingsAreWell() {
    Found.nothing(
        ClientChecks.of(
            Map.of(
                "bootstrap.servers", "a:1",
                "security.protocol", "SASL_SSL",
                "sasl.mechanism", "SCRAM-SHA-512",
                "sasl.jaas.config", "x",
                "ssl.truststore.location", "ca.p12",
                "producer.compression.type", "lz4",
                "config.providers", "vault",
                "config.providers.vault.class", "org.example.Vault",
                "topic.min.insync.replicas", "2",
                "num.standby.replicas", "1")));
  }

  @Test
  void misspeltSettingIsToldWithTheNearest() {
    Found.only(
        Check.UNKNOWN_SETTING,
        ClientChecks.of(Map.of("sesion.timeout.ms", "9000")),
        "kafka.sesion.timeout.ms",
        "the nearest is session.timeout.ms");
    Found.only(
        Check.UNKNOWN_SETTING,
        ClientChecks.of(Map.of("producer.ack", "all")),
        "the nearest is acks");
  }

  @ParameterizedTest
  @CsvSource({
    "isolation.level,read_uncommitted",
    "consumer.isolation.level,read_uncommitted",
    "producer.acks,1",
    "enable.idempotence,false",
    "main.consumer.enable.auto.commit,true",
    "processing.guarantee,at_least_once",
    "producer.max.in.flight.requests.per.connection,9",
    "retries,0"
  })
  void whatContradictsExactlyOnceIsTold(String key, String value) {
    Found.only(
        Check.EXACTLY_ONCE, ClientChecks.of(Map.of(key, value)), "kafka." + key, value, "must be");
  }

  @Test
  void startAtTheEndIsTold() {
    Found.only(
        Check.OFFSET_RESET, ClientChecks.of(Map.of("auto.offset.reset", "latest")), "latest");
  }

  @Test
  void securityThatIsSwitchedOffIsTold() {
    Found.only(
        Check.SECURITY_UNUSED,
        ClientChecks.of(Map.of("ssl.truststore.location", "ca.p12")),
        "is 'PLAINTEXT', with which ssl.truststore.location do nothing");
    Found.only(
        Check.SECURITY_UNUSED,
        ClientChecks.of(Map.of("security.protocol", "SSL", "sasl.mechanism", "PLAIN")),
        "sasl.mechanism");
  }

  @Test
  void uncheckedHostNameIsTold() {
    Found.only(
        Check.HOST_NAME_UNCHECKED,
        ClientChecks.of(
            Map.of("security.protocol", "SSL", "ssl.endpoint.identification.algorithm", "")),
        "is ''; must be https");
  }

  @Test
  void passwordInClearIsTold() {
    Found.only(
        Check.PASSWORD_IN_CLEAR,
        ClientChecks.of(Map.of("security.protocol", "SASL_PLAINTEXT", "sasl.mechanism", "PLAIN")),
        "SASL_SSL");
  }
}
