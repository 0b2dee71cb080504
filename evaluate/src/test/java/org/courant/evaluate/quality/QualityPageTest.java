package org.courant.evaluate.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityPageTest {
  @TempDir private Path dir;

  private String page() {
    return QualityPage.write("engine 1", dir, dir.resolve("none.tsv"), set -> {});
  }

  @Test
  void absentSetsAreSaidToBeAbsent() {
    assertThat(page())
        .containsPattern("engine 1; author-gate \\d+, entity-rules \\d+")
        .contains("| CrossNER politics, dev | absent: ner/crossner/politics-dev.txt |")
        .contains("| DSE valid | absent: stance/dse/valid.tsv |")
        .contains("| news development set | absent: none.tsv |")
        .doesNotContain("{");
  }

  @Test
  void presentSetIsScoredAndThePageIsTheSameAgain() throws IOException {
    Path set = dir.resolve("data/stance/dse/valid.tsv");
    Files.createDirectories(dir.resolve("data/stance/dse"));
    Files.writeString(set, "[Dana Brandt] praised [Victor Osei].\tDana Brandt\tVictor Osei\t1\n");
    assertThat(page()).contains("| DSE valid | 1 | 20.00 | 25.00 | 33.33 | 100.00 |");
    assertThat(page()).isEqualTo(page());
  }
}
