package org.courant.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportsTest {
  @Test
  void everyFourthIsACopyAndNoOtherTextComesTwice() throws Exception {
    Reports reports = new Reports(Corpus.in(Path.of("absent")));
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 400; i++) {
      boolean fresh = texts.add(reports.at(i).getText());
      assertThat(fresh).as("article %d", i).isEqualTo(i % 4 != 3);
    }
  }
}
