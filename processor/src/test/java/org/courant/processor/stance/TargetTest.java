package org.courant.processor.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {
  @Test
  void topicsThatDifferInCaseOrArticleAreOne() {
    assertThat(Target.topicKey("The ferry levy")).isEqualTo("ferry levy");
    assertThat(Target.topicKey("a Levy")).isEqualTo("levy");
    assertThat(Target.topicKey("another levy")).isEqualTo("another levy");
    assertThat(Target.topicKey("our levy")).isEqualTo("our levy");
  }
}
