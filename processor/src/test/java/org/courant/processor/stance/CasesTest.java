package org.courant.processor.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases from the field about stances, each with others of its kind. */
class CasesTest {
  private static List<String> shown(String text) {
    return HoldersTest.find(text).stream()
        .filter(s -> s.target().entity() != null)
        .map(s -> s.holder().entity() + " " + s.label() + " " + s.target().entity())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Bell is not the worst,” Ward said.",
        "“Bell is not at all bad,” Ward said.",
        "Ward said Bell was hardly a failure.",
        "“Bell was never a fraud,” Ward said.",
      })
  void case24DeniedBlameIsNotAgainst(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody opposes her, Bell said.",
        "Everybody opposes Bell.",
        "No one in Exland criticised Bell.",
        "All of Exland’s farmers met Bell.",
      })
  void case25NobodyAndEverybodyAreNoHolders(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ward called President Bell a “disgrace.”|ward AGAINST bell",
        "Coyle described President Bell as “unfit.”|coyle AGAINST bell",
        "President Bell is a “disgrace,” Ward said.|ward AGAINST bell",
      })
  void case26InsultIsItsSpeakers(String text, String expected) {
    assertThat(shown(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bell denied that she supports Coyle.",
        "Bell denied ever backing Coyle.",
        "Bell disputed that she opposes Coyle.",
        "Ward doubts that Bell trusts Coyle.",
      })
  void case27DeniedStanceIsNone(String text) {
    assertThat(shown(text)).noneMatch(s -> s.startsWith("bell") && s.endsWith("coyle"));
  }
}
