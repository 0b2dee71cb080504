package org.courant.evaluate.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.courant.evaluate.input.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsMtscReaderTest {
  private static final String GOOD =
      """
      {"mention": "Brandt", "polarity": -1, "from": 2, "to": 8, "sentence": "😀 Brandt failed.", "id": "a"}
      """;

  @TempDir private Path dir;

  private List<TargetedSentence> read(String content) throws IOException {
    return NewsMtscReader.read(Files.writeString(dir.resolve("set.jsonl"), content));
  }

  @Test
  void offsetsAreCodePoints() throws IOException {
    TargetedSentence only = read(GOOD).get(0);
    assertThat(only.target().in(only.sentence())).isEqualTo("Brandt");
    assertThat(only.gold()).isEqualTo(Attitude.NEGATIVE);
  }

  @Test
  void brokenLinesAreToldWithTheirPlace() {
    assertBroken(GOOD.replace("\"to\": 8", "\"to\": 80"), "from 2, to 80 must be");
    assertBroken(GOOD.replace("-1", "2"), "polarity 2 must be -1, 0 or 1");
    assertBroken(GOOD.replace("-1", "-0.5"), "'polarity' is -0.5, must be a whole number");
    assertBroken(GOOD.replace("\"from\": 2", "\"from\": 3"), "mention 'Brandt' must stand at 3..8");
    assertBroken("{\"sentence\": 3}", "'sentence' is absent");
    assertBroken("no json", "is no JSON");
  }

  private void assertBroken(String line, String what) {
    assertThatThrownBy(() -> read(GOOD + line))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("set.jsonl:2: ")
        .hasMessageContaining(what);
  }

  @Test
  void answersAreCountedAndListed() throws IOException {
    AuthorResult right = AuthorEvaluation.run(read(GOOD), (s, t) -> Attitude.NEGATIVE);
    assertThat(right.confusion().accuracy()).isEqualTo(100);
    assertThat(right.predictions()).containsExactly("id\tgold\tgiven", "a\tNEGATIVE\tNEGATIVE");
  }
}
