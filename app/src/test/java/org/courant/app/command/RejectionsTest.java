package org.courant.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectionsTest {
  private final Rejections rejections = new Rejections();

  @Test
  void oneRuleIsCountedOnceWhateverIdValueAndNumber() {
    rejections.add("a.xml:1", "article urn:1: neither headline nor body");
    rejections.add("b.csv:7", "'one' holds no web address");
    rejections.add("b.csv:9", "'two' holds no web address");
    rejections.add("c.csv:1", "'three: 3' holds no web address");
    rejections.add("a.xml:5", "article urn:2: neither headline nor body");
    assertThat(rejections.count()).isEqualTo(5);
    assertThat(rejections.lines())
        .containsExactly(
            "3 × '…' holds no web address; first b.csv:7",
            "2 × neither headline nor body; first a.xml:1");
  }

  @Test
  void limitsBrokenByDifferentAmountsAreOneRule() {
    rejections.add("a:1", "article x: body is 4.1 MB, limit is 1 MB");
    rejections.add("a:2", "article y: body is 12 MB, limit is 1 MB");
    assertThat(rejections.lines()).containsExactly("2 × body is N MB, limit is N MB; first a:1");
  }

  @Test
  void endlessReasonsDoNotGrowWithTheInput() {
    for (char c = 'A'; c < 'A' + 500; c++) {
      rejections.add("a:" + (int) c, "rule " + c);
    }
    assertThat(rejections.count()).isEqualTo(500);
    assertThat(rejections.lines())
        .hasSize(51)
        .first()
        .isEqualTo("450 × other reasons; first a:115");
  }
}
