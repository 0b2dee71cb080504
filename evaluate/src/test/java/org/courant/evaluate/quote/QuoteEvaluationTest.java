package org.courant.evaluate.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.courant.evaluate.score.Counts;
import org.courant.processor.enrich.Enricher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteEvaluationTest {
  private static final Enricher ENRICHER = Enricher.create();
  private static final String TEXT =
      "Ferry levy rejected\n\n“It punishes islanders,” Miriam Okoro said on Tuesday.\n";
  private static final String GOLD =
      """
      T1\tContent 21 45\t“It punishes islanders,”
      T2\tSource 46 58\tMiriam Okoro
      T3\tCue 59 63\tsaid
      T4\tAttribution 59 63\tsaid
      E1\tAttribution:T4 Content:T1 Source:T2 Cue:T3
      T5\tDiscard 0 5\tFerry
      """;

  @TempDir private Path dir;

  private List<AnnotatedArticle> read(String annotations) throws IOException {
    Files.createDirectories(dir.resolve("text"));
    Files.createDirectories(dir.resolve("attributions"));
    Files.writeString(dir.resolve("text/levy.txt"), TEXT);
    Files.writeString(dir.resolve("attributions/levy_ab12.ann"), annotations);
    return PolnearReader.read(dir);
  }

  @Test
  void rightQuoteIsRightInEveryToken() throws IOException {
    QuoteResult result = QuoteEvaluation.run(read(GOLD), ENRICHER);
    assertThat(result.counts(Role.SOURCE)).isEqualTo(new Counts(2, 2, 2));
    assertThat(result.counts(Role.CUE)).isEqualTo(new Counts(1, 1, 1));
    assertThat(result.counts(Role.CONTENT)).isEqualTo(new Counts(6, 6, 6));
    assertThat(result.direct().counts()).isEqualTo(new Counts(1, 1, 1));
    assertThat(result.predictions())
        .startsWith("# levy", "Ferry O O")
        .contains("Okoro SOURCE SOURCE", "said CUE CUE", "islanders CONTENT CONTENT");
  }

  @Test
  void anotherSpeakerIsWrong() throws IOException {
    String tuesday = GOLD.replace("Source 46 58\tMiriam Okoro", "Source 67 74\tTuesday");
    Speakers direct = QuoteEvaluation.run(read(tuesday), ENRICHER).direct();
    assertThat(direct).isEqualTo(new Speakers(1, 1, 1, 0));
    assertThat(direct.accuracy()).isZero();
  }

  @Test
  void wordsWithoutAMarkAreIndirect() throws IOException {
    String indirect = GOLD.replace("Content 21 45", "Content 22 44");
    QuoteResult result = QuoteEvaluation.run(read(indirect), ENRICHER);
    assertThat(result.direct().gold()).isZero();
    assertThat(result.indirect().gold()).isEqualTo(1);
  }

  @Test
  void contentMayStandInSeveralStretches() throws IOException {
    String split = GOLD.replace("Content 21 45", "Content 21 32;33 45");
    assertThat(read(split).get(0).attributions().get(0).content()).hasSize(2);
  }

  @Test
  void firstAnnotatorOfAnArticleCounts() throws IOException {
    read(GOLD);
    Files.writeString(dir.resolve("attributions/levy_zz99.ann"), "");
    Files.writeString(dir.resolve("attributions/levy_more_aa00.ann"), "");
    assertThat(PolnearReader.read(dir))
        .singleElement()
        .satisfies(article -> assertThat(article.attributions()).hasSize(1));
  }

  @Test
  void brokenAnnotationsAreToldWithTheirPlace() {
    assertThatThrownBy(() -> read("T1\tSource 4 400\tx\n"))
        .hasMessageContaining("levy_ab12.ann:1: '4 400' must be START < END <= ");
    assertThatThrownBy(() -> read("T1\tSource four\tx\n"))
        .hasMessageContaining("levy_ab12.ann:1: ");
    assertThatThrownBy(() -> read("E1\tAttribution:T9 Cue:T8\n"))
        .hasMessageContaining("'Attribution:T9' must name a T of this file");
    assertThatThrownBy(() -> PolnearReader.read(dir.resolve("none")))
        .hasMessageContaining("there is no such folder");
  }

  @Test
  void sharedArticlesAreRead() {
    Path folder =
        Path.of(System.getProperty("courant.shared", "absent"), "data/quotes/polnear/dev");
    assumeTrue(Files.isDirectory(folder), "shared data are not here: " + folder);
    List<AnnotatedArticle> articles = PolnearReader.read(folder);
    assertThat(articles).hasSize(84);
    QuoteResult result = QuoteEvaluation.run(articles.subList(0, 2), ENRICHER);
    assertThat(result.counts(Role.CONTENT).correct()).isPositive();
  }
}
