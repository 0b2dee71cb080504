package org.courant.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private static final Languages LANGUAGES = Languages.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Minister quits over budget row",
        "en | F.B.I. Director John Q. Mason was fired. Mr. Mason left.",
        "en | Mayor of Aldmere says harbour will close for repairs",
        "fr | Le maire d’Aldmere a annoncé mardi que le port sera fermé pendant trois semaines.",
        "de | Der Hafen von Aldmere wird im Mai drei Wochen lang geschlossen, sagte der Bürgermeister.",
        "es | El alcalde dijo el martes que el puerto estará cerrado durante tres semanas en mayo.",
        "ru | Мэр города заявил во вторник, что порт будет закрыт на три недели в мае.",
      })
  void isTold(String language, String text) {
    assertThat(LANGUAGES.identify(text, null)).isEqualTo(language);
  }

  @Test
  void shortTextHasTheDeclaredLanguage() {
    assertThat(LANGUAGES.identify("Ja.", "de_AT")).isEqualTo("de-AT");
    assertThat(LANGUAGES.identify("Ja.", null)).isEqualTo("und");
    assertThat(LANGUAGES.identify("Ja.", "not a language")).isEqualTo("und");
  }
}
