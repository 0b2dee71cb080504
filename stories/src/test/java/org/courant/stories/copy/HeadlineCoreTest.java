package org.courant.stories.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineCoreTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour vote puts the mayor in a corner",
        "Opinion | Harbour vote puts the mayor in a corner – The Courier",
        "Harbour vote puts the mayor in a corner: Courier columnist",
        "LIVE: Harbour vote puts the mayor in a corner",
        "Harbour vote puts the mayor in a corner — Courier.test",
        "Harbour vote puts the mayor in a corner · Politics"
      })
  void outletsPutNothingOfTheirOwnInTheCore(String headline) {
    assertThat(HeadlineCore.of(headline)).isEqualTo("Harbour vote puts the mayor in a corner");
  }
}
