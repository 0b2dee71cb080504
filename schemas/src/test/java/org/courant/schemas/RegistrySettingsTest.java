package org.courant.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrySettingsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void slashAtTheEndIsDropped() {
    assertThat(RegistrySettings.of(URI.create("http://registry:8080/apis/ccompat/v7/")).url())
        .hasToString("http://registry:8080/apis/ccompat/v7");
  }

  @Test
  void userInTheUrlIsMovedOutOfIt() {
    RegistrySettings settings =
        RegistrySettings.of(URI.create("https://anna:p%40ss:word@registry/v7"));
    assertThat(settings.url()).hasToString("https://registry/v7");
    assertThat(settings.user()).isEqualTo("anna");
    assertThat(settings.password()).isEqualTo("p@ss:word");
    assertThat(settings.toString()).contains("anna").doesNotContain("word");
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://registry, must start with http:// or https://",
    "registry:8081, must start with http:// or https://",
    "http:///v7, names no host",
    "http://registry/v7?a=b, must have neither query nor fragment",
  })
  void urlMustBeOfARegistry(String url, String rule) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegistrySettings.of(URI.create(url)))
        .withMessage("registry.url: '%s' %s", url, rule);
  }

  @Test
  void timeoutsMustBePositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(Duration.ZERO, SECOND, "anna", "x"))
        .withMessage("registry.connectTimeout: 'PT0S' must be positive");
  }

  @Test
  void patienceMustNotBeNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(SECOND, SECOND.negated(), "anna", "x"))
        .withMessage("registry.patience: 'PT-1S' must not be negative");
  }

  @Test
  void passwordNeedsAUser() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RegistrySettings(
                    URI.create("http://registry"), SECOND, SECOND, SECOND, null, "x"))
        .withMessageContaining("both or neither");
  }

  @Test
  void twoUsersAreOneTooMany() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RegistrySettings(
                    URI.create("http://bert:s3cret@registry"), SECOND, SECOND, SECOND, "anna", "x"))
        .withMessageContaining("has a user in it")
        .withMessageNotContaining("s3cret");
  }

  private static RegistrySettings settings(
      Duration connect, Duration patience, String user, String password) {
    return new RegistrySettings(
        URI.create("http://registry"), connect, SECOND, patience, user, password);
  }
}
