package org.courant.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangesTest {
  private final Changes changes = new Changes(10);

  private void add(int count) {
    for (int i = 0; i < count; i++) {
      changes.add(new Change(Change.Kind.ENRICHED, "a" + changes.head()));
    }
  }

  @Test
  void whoGoesOnMissesNothing() {
    add(3);
    long head = changes.after(0).head();
    add(2);
    assertThat(changes.after(head).changes())
        .extracting(Change::articleId)
        .containsExactly("a3", "a4");
    assertThat(changes.after(head).lost()).isZero();
  }

  @Test
  void whoComesLateIsToldHowManyAreLost() {
    add(25);
    assertThat(changes.after(3).lost()).isEqualTo(12);
    assertThat(changes.after(3).changes()).hasSize(10);
    assertThat(changes.holds(14)).isFalse();
    assertThat(changes.holds(15)).isTrue();
    assertThat(changes.holds(26)).isFalse();
  }
}
