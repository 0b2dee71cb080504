package org.courant.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private static final Languages LANGUAGES = Languages.create();

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor of Aldmere said on Tuesday that the harbour would be closed for three weeks in May, and that the ferries are to land at the old quay.",
        "nl | De burgemeester van Aldmere zei dinsdag dat de haven in mei drie weken gesloten is en dat de veerboten over de oude kade gaan, volgens \"The Herald\" of The Post.",
        "da | Borgmesteren i Aldmere sagde tirsdag, at havnen vil være lukket i tre uger i maj, og at færgerne skal lægge til ved den gamle kaj, skrev The Herald.",
        "af | Die burgemeester van Aldmere het Dinsdag gesê dat die hawe in Mei vir drie weke gesluit sal wees, en dat die veerbote by die ou kaai is, was The Herald se berig.",
      })
  void longTextIsEnglishOnlyIfItsWordsAre(String language, String text) {
    assertThat(LANGUAGES.identify(text, null)).isEqualTo(language);
  }

  @Test
  void shortTextHasTheDeclaredLanguage() {
    assertThat(LANGUAGES.identify("Ja.", "de_AT")).isEqualTo("de-AT");
    assertThat(LANGUAGES.identify("Ja.", null)).isEqualTo("und");
    assertThat(LANGUAGES.identify("Ja.", "not a language")).isEqualTo("und");
  }
}
