package org.courant.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleTest {
  @Test
  void terminalGetsColourAndPipeDoesNot() {
    assertThat(Style.detect(true, Map.of("TERM", "xterm"))).isEqualTo(Style.ANSI);
    assertThat(Style.detect(false, Map.of("TERM", "xterm"))).isEqualTo(Style.PLAIN);
  }

  @Test
  void noColorTurnsColourOffUnlessEmpty() {
    assertThat(Style.detect(true, Map.of("NO_COLOR", "1"))).isEqualTo(Style.PLAIN);
    assertThat(Style.detect(true, Map.of("NO_COLOR", ""))).isEqualTo(Style.ANSI);
  }

  @Test
  void dumbTerminalGetsNoColour() {
    assertThat(Style.detect(true, Map.of("TERM", "dumb"))).isEqualTo(Style.PLAIN);
  }
}
