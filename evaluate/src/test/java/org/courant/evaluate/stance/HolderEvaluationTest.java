package org.courant.evaluate.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.courant.processor.enrich.Enricher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolderEvaluationTest {
  private static final Enricher ENRICHER = Enricher.create();

  @TempDir private Path dir;

  private List<PairedSentence> read(String... lines) throws IOException {
    return DseReader.read(Files.writeString(dir.resolve("set.tsv"), String.join("\n", lines)));
  }

  private Direction given(String line) throws IOException {
    return PairReader.direction(new PairReader(ENRICHER).read(read(line).get(0)));
  }

  @Test
  void bracketsAreGoneAndTheTwoAreKnown() throws IOException {
    PairedSentence only =
        read("Talks: [Ada Brandt]'s party met [Oslo].\tOslo\tAda Brandt\t4").get(0);
    assertThat(only.sentence()).isEqualTo("Talks: Ada Brandt's party met Oslo.");
    assertThat(only.p().in(only.sentence())).isEqualTo("Oslo");
    assertThat(only.q().in(only.sentence())).isEqualTo("Ada Brandt");
    assertThat(only.gold()).isEqualTo(Direction.Q_AGAINST_P);
  }

  @Test
  void fieldInQuotationMarksIsReadAsSpreadsheetsWriteIt() throws IOException {
    PairedSentence only =
        read("\"\"\"No,\"\" [Ada] told [Bo.\"\" Hm]\"\tAda\t\"Bo.\"\" Hm\"\t0").get(0);
    assertThat(only.sentence()).isEqualTo("\"No,\" Ada told Bo.\" Hm");
    assertThat(only.q().in(only.sentence())).isEqualTo("Bo.\" Hm");
  }

  @Test
  void directionFollowsWhoHolds() throws IOException {
    String sentence = "[Dana Brandt] praised [Victor Osei] on Monday.";
    assertThat(given(sentence + "\tDana Brandt\tVictor Osei\t1")).isEqualTo(Direction.P_FOR_Q);
    assertThat(given(sentence + "\tVictor Osei\tDana Brandt\t2")).isEqualTo(Direction.Q_FOR_P);
    assertThat(given("[Dana Brandt] condemned [Victor Osei].\tDana Brandt\tVictor Osei\t3"))
        .isEqualTo(Direction.P_AGAINST_Q);
  }

  @Test
  void givenStretchThatNobodyNamesStillHolds() throws IOException {
    assertThat(given("The [islanders] praised [Victor Osei].\tislanders\tVictor Osei\t1"))
        .isEqualTo(Direction.P_FOR_Q);
  }

  @Test
  void nothingSaidIsNeutral() throws IOException {
    assertThat(given("[Dana Brandt] met [Victor Osei].\tDana Brandt\tVictor Osei\t0"))
        .isEqualTo(Direction.NEUTRAL);
  }

  @Test
  void polarityForgetsTheDirection() throws IOException {
    HolderResult result =
        HolderEvaluation.run(
            read("[Dana Brandt] praised [Victor Osei].\tDana Brandt\tVictor Osei\t2"), ENRICHER);
    assertThat(result.directions().accuracy()).isZero();
    assertThat(result.polarity().accuracy()).isEqualTo(100);
    assertThat(result.predictions()).hasSize(2);
    assertThat(result.predictions().get(0)).startsWith("line\tgold\tgiven\tnone");
    assertThat(result.predictions().get(1)).startsWith("1\t2\t1\t");
  }

  @Test
  void brokenLinesAreToldWithTheirPlace() {
    assertThatThrownBy(() -> read("[A] [B]\tA\tB\t7"))
        .hasMessageContaining("set.tsv:1: label '7' must be 0 to 4");
    assertThatThrownBy(() -> read("[A] [B]\tA\tB\t1", "[A] B\tA\tB\t1"))
        .hasMessageContaining("set.tsv:2: 1 stretches in brackets, must be two");
    assertThatThrownBy(() -> read("[A] [C]\tA\tB\t1")).hasMessageContaining("must be 'A' and 'B'");
    assertThatThrownBy(() -> read("[A] [B]\tA")).hasMessageContaining("has 2 fields");
  }

  @Test
  void sharedPairsAreRead() {
    Path file =
        Path.of(System.getProperty("courant.shared", "absent"), "data/stance/dse/valid.tsv");
    assumeTrue(Files.exists(file), "shared data are not here: " + file);
    List<PairedSentence> pairs = DseReader.read(file);
    assertThat(pairs).hasSize(1403);
    assertThat(HolderEvaluation.run(pairs.subList(0, 50), ENRICHER).directions().cases())
        .isEqualTo(50);
  }
}
