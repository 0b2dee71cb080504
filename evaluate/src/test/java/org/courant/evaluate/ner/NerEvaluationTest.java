package org.courant.evaluate.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.courant.evaluate.score.Counts;
import org.courant.processor.entity.EntityFinder;
import org.junit.jupiter.api.Test;

class NerEvaluationTest {
  private static final EntityFinder FINDER = EntityFinder.english();

  private static TaggedDocument sentence(String tokens, Chunk... gold) {
    return new TaggedDocument(
        List.of(new TaggedSentence(List.of(tokens.split(" ")), List.of(gold), null)));
  }

  private static NerResult run(TypeMap types, TaggedDocument... documents) {
    return new NerEvaluation(FINDER, types, true).run(List.of(documents));
  }

  @Test
  void rightNameIsCountedOnce() {
    NerResult result =
        run(TypeMap.usual(), sentence("Talks in Norway ended .", new Chunk(2, 2, "GPE")));
    assertThat(result.scores().overall()).isEqualTo(new Counts(1, 1, 1));
    assertThat(result.predictions())
        .containsExactly(
            "Talks O O", "in O O", "Norway B-LOCATION B-LOCATION", "ended O O", ". O O", "");
  }

  @Test
  void wrongTypeAndWrongEndAreWrong() {
    NerResult result =
        run(
            TypeMap.usual(),
            sentence("Talks in Norway ended .", new Chunk(2, 2, "PER")),
            sentence("Talks in Norway ended .", new Chunk(1, 2, "LOC")));
    assertThat(result.scores().byType().get("LOCATION")).isEqualTo(new Counts(1, 2, 0));
    assertThat(result.scores().byType().get("PERSON")).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void typeWithoutCounterpartIsLeftOutOfTheGold() {
    NerResult result =
        run(
            TypeMap.usual(),
            sentence("Talks in Norway ended .", new Chunk(0, 0, "MISC"), new Chunk(2, 2, "LOC")));
    assertThat(result.unmapped()).containsEntry("MISC", 1);
    assertThat(result.scores().overall().gold()).isEqualTo(1);
  }

  @Test
  void typeThatTheGoldNeverHasIsNotScored() {
    NerResult result =
        run(TypeMap.usual(), sentence("Talks in Norway ended .", new Chunk(0, 0, "PER")));
    assertThat(result.notInGold()).containsEntry("LOCATION", 1);
    assertThat(result.scores().overall().found()).isZero();
  }

  @Test
  void nameThatCutsATokenIsGivenTheWholeOfIt() {
    TaggedSentence joined =
        new TaggedSentence(
            List.of("Talks", "in", "Norway's", "fjords"),
            List.of(new Chunk(2, 2, "LOC")),
            "Talks in Norway's fjords");
    NerResult result = run(TypeMap.usual(), new TaggedDocument(List.of(joined)));
    assertThat(result.widened()).isEqualTo(1);
    assertThat(result.scores().overall()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void nameWithinACompoundIsLeftOutForTheSetCannotTellIt() {
    NerResult result =
        run(TypeMap.usual(), sentence("A Norway-led force left Oslo .", new Chunk(4, 4, "LOC")));
    assertThat(result.inside()).isEqualTo(1);
    assertThat(result.scores().overall()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void sharedWebTextIsRead() {
    Path file =
        Path.of(System.getProperty("courant.shared", "absent"))
            .resolve("data/ner/uner-ewt/en_ewt-ud-dev.iob2");
    assumeTrue(Files.exists(file), "shared data are not here: " + file);
    List<TaggedDocument> documents = new ConllReader(null).read(file);
    assertThat(documents).hasSize(318);
    List<TaggedDocument> first = documents.subList(0, 10);
    Counts all = new NerEvaluation(FINDER, TypeMap.usual(), false).run(first).scores().overall();
    assertThat(all.gold()).isPositive();
    assertThat(all.correct()).isPositive();
  }
}
