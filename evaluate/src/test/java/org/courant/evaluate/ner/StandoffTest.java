package org.courant.evaluate.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.courant.evaluate.score.Counts;
import org.courant.processor.entity.EntityFinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandoffTest {
  private static final EntityFinder FINDER = EntityFinder.english();

  @TempDir private Path dir;

  @BeforeEach
  void texts() throws IOException {
    Files.writeString(dir.resolve("a.txt"), "Levy falls\n\nTalks in Norway ended. Bo ate.\n");
    Files.writeString(dir.resolve("b.jsonl"), "{}\n{\"sentence\": \"😀 A pro-Norway mood.\"}\n");
    Files.writeString(dir.resolve("c.tsv"), "[Norway] and [Sweden]s king\tNorway\tSweden\t0\n");
  }

  private List<LabelledText> read(String... rows) throws IOException {
    String head = "source\tsentence\tstart\tend\ttype\talt\n";
    Path labels = Files.writeString(dir.resolve("l.tsv"), head + String.join("\n", rows) + "\n");
    return StandoffReader.read(labels, dir);
  }

  private NerResult run(boolean documentPass, boolean lenient, String... rows) throws IOException {
    return new StandoffEvaluation(FINDER, TypeMap.usual(), documentPass, lenient).run(read(rows));
  }

  @Test
  void nameIsRightByItsCharacters() throws IOException {
    NerResult result = run(true, false, "a.txt\t12-34\t21\t27\tLOCATION\t");
    assertThat(result.scores().overall()).isEqualTo(new Counts(1, 1, 1));
    assertThat(result.predictions()).contains("Norway B-LOCATION B-LOCATION");
  }

  @Test
  void sentenceAloneIsReadWithItsOwnOffsets() throws IOException {
    assertThat(run(false, false, "a.txt\t12-34\t21\t27\tLOCATION\t").scores().overall())
        .isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void whatIsFoundInOtherSentencesIsNotLookedAt() throws IOException {
    NerResult result =
        run(true, false, "a.txt\t35-42\t35\t37\tPERSON\t", "a.txt\t0-10\t0\t4\tLOCATION\t");
    assertThat(result.sentences()).hasSize(2);
    assertThat(result.scores().byType().get("LOCATION")).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void lineOfJsonCountsCodePointsAndNamesMayBeginInsideAToken() throws IOException {
    LabelledText text = read("b.jsonl#2\t0-20\t8\t14\tLOCATION\t").get(0);
    LabelledText.Reading usual = text.sentences().get(0).labels().get(0).usual();
    assertThat(usual.span().in(text.text())).isEqualTo("Norway");
    NerResult result = run(true, false, "b.jsonl#2\t0-20\t8\t14\tLOCATION\t");
    assertThat(result.predictions()).anyMatch(line -> line.startsWith("Norway B-LOCATION"));
  }

  @Test
  void bracketsOfPairsAreNotReadAndNotCounted() throws IOException {
    LabelledText text = read("c.tsv#1\t0-27\t14\t20\tLOCATION\t").get(0);
    assertThat(text.text()).isEqualTo("Norway and Swedens king");
    assertThat(text.sentences().get(0).labels().get(0).usual().span().in(text.text()))
        .isEqualTo("Sweden");
  }

  @Test
  void otherReadingCountsOnlyForTheLenient() throws IOException {
    String row = "a.txt\t12-34\t18\t27\tLOCATION\t21-27:LOCATION";
    assertThat(run(true, false, row).scores().overall().correct()).isZero();
    assertThat(run(true, true, row).scores().overall()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void sentenceWithoutANameIsStillScored() throws IOException {
    NerResult result = run(true, false, "a.txt\t0-10\t\t\t\t", "a.txt\t12-34\t21\t27\tLOCATION\t");
    assertThat(result.sentences()).hasSize(2);
  }

  @Test
  void brokenRowsAreToldWithTheirPlace() {
    assertThatThrownBy(() -> read("a.txt\t12-34\t27\t21\tPERSON\t"))
        .hasMessageContaining("l.tsv:2: '27' to '21' must be two numbers, start < end");
    assertThatThrownBy(() -> read("a.txt\t12-34\t2\t7\tPERSON\t"))
        .hasMessageContaining("must lie in the sentence 12-34");
    assertThatThrownBy(() -> read("a.txt\t0-900\t2\t7\tPERSON\t"))
        .hasMessageContaining("offset 900 must be at most the text's 43");
    assertThatThrownBy(() -> read("b.jsonl#9\t0-3\t0\t1\tPERSON\t"))
        .hasMessageContaining("b.jsonl: has 2 lines, none is 9");
    assertThatThrownBy(() -> read("d.txt\t0-3\t0\t1\tPERSON\t"))
        .hasMessageContaining("d.txt: there is no such file");
    assertThatThrownBy(() -> read("a.txt\t0-10\t4\t5\tPERSON\t"))
        .hasMessageContaining("4-5 must hold a word");
  }
}
