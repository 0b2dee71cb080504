package org.courant.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PrincipalTest {
  @Test
  void nameIsThatOfTheLogin() {
    assertThat(jaas("X required username=\"a b\" password=\"c\";")).isEqualTo("User:a b");
    assertThat(jaas("X required password=c username=news;")).isEqualTo("User:news");
    assertThat(jaas("X required;")).contains("kafka.sasl.jaas.config");
  }

  private static String jaas(String config) {
    return Principal.of(Map.of("security.protocol", "SASL_SSL", "sasl.jaas.config", config));
  }

  @Test
  void whoHasNoLoginIsAnonymous() {
    assertThat(Principal.of(Map.of())).isEqualTo("User:ANONYMOUS");
    assertThat(Principal.of(Map.of("security.protocol", "SSL"))).isEqualTo("User:ANONYMOUS");
  }

  @Test
  void keyStoreThatCannotBeReadIsNamedInstead() {
    assertThat(Principal.of(Map.of("security.protocol", "SSL", "ssl.keystore.location", "no.p12")))
        .isEqualTo("User:(the subject of the certificate in no.p12)");
  }
}
