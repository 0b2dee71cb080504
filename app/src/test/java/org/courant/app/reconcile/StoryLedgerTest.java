package org.courant.app.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.avro.CopyRelation.FIRST;
import static org.courant.avro.CopyRelation.SAME_TEXT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.courant.app.reconcile.Fault.Kind;
import org.courant.avro.FirstSeen;
import org.courant.avro.StoryMerge;
import org.courant.avro.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The story stream's verifier verified. */
class StoryLedgerTest {
  private static final String ROW = "";

  @Test
  void aSoundStoryStreamIsCalledSound() {
    Verdict verdict = StoryWorld.sound().judge();
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.stories()).isEqualTo(new StoryVerdict(0, 4, 4, 1, 6, 0));
  }

  @Test
  void whereThereIsNoStoryStreamNothingIsSaidOfIt() {
    assertThat(World.sound().judge().stories()).isNull();
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        spoilt("a story record removed", Kind.LOST, "b", w -> w.stories.remove(w.last("b"))),
        spoilt("the later one removed", Kind.LOST, "c", w -> w.stories.remove(w.last("c"))),
        spoilt("a story record doubled", Kind.DOUBLED, "b", w -> w.again("b")),
        spoilt("records of one article swapped", Kind.REORDERED, "c", w -> w.swap(2, 3)),
        spoilt("a tombstone removed", Kind.LOST, "d", w -> w.stories.remove(w.last("d"))),
        spoilt("a tombstone doubled", Kind.DOUBLED, "d", w -> w.again("d")),
        spoilt("a tombstone too many", Kind.LOST, "a", w -> w.withdrawStory("a")),
        spoilt("a story record of no article", Kind.ORPHAN, "b", w -> w.forgetArticle("b")),
        spoilt("an article without a story", Kind.LOST, "z", w -> w.arrives("z", 1)),
        spoilt("another story", Kind.ALTERED, "c", w -> w.alter("c", m -> m.setStoryId("a"))),
        spoilt("another story, whole", Kind.LOST, "b", w -> w.move("b", "e")),
        spoilt("another beginning", Kind.ALTERED, "b", StoryLedgerTest::otherBeginning),
        spoilt("another version", Kind.ORPHAN, "b", w -> w.alter("b", m -> m.setVersion(2))),
        spoilt(
            "the same text by half",
            Kind.ALTERED,
            "b",
            w -> w.alter("b", m -> m.setRelation(SAME_TEXT))),
        spoilt(
            "a first that is a copy",
            Kind.ALTERED,
            "b",
            w -> w.alter("b", m -> m.setRelation(FIRST))),
        spoilt("a similarity of 2", Kind.ALTERED, "b", w -> w.alter("b", m -> m.setSimilarity(2))),
        spoilt("a copy of itself", Kind.ALTERED, "b", w -> w.alter("b", m -> m.setCopyOf("b"))),
        spoilt("a copy of another story", Kind.LOST, "b", w -> w.alter("b", m -> m.setCopyOf("e"))),
        spoilt(
            "another source", Kind.ALTERED, "b", w -> w.alter("b", m -> m.setSource("elsewhere"))),
        spoilt(
            "another date",
            Kind.ALTERED,
            "b",
            w -> w.alter("b", m -> m.setPublished(Instant.EPOCH))),
        spoilt("a merge removed", Kind.LOST, "c", w -> w.merges.clear()),
        spoilt("a merge the other way round", Kind.ALTERED, "c", w -> w.merge("a", "c", "c", "a")),
        spoilt("a merge with another story", Kind.ORPHAN, "c", w -> w.merge("e", "c", "c", "a")),
        spoilt("a merge for another's sake", Kind.ORPHAN, "e", w -> w.merge("c", "a", "e", "a")),
        spoilt(
            "the last counts removed", Kind.LOST, ROW, w -> w.trends.remove(w.trends.size() - 1)),
        spoilt("a row removed", Kind.LOST, ROW, w -> w.forgetCounts("x\ty")),
        spoilt(
            "counts doubled",
            Kind.DOUBLED,
            ROW,
            w -> w.trends.add(w.trends.get(w.trends.size() - 1))),
        spoilt("an article counted twice", Kind.DOUBLED, ROW, w -> w.count("a", false, 1)),
        spoilt("a copy counted as none", Kind.ALTERED, ROW, StoryLedgerTest::copyAsOriginal),
        spoilt("a retraction not counted", Kind.DOUBLED, ROW, w -> w.count("d", false, 1)),
        spoilt("a row of nobody's", Kind.DOUBLED, ROW, StoryLedgerTest::rowOfNobody),
        spoilt(
            "a row that another's key has",
            Kind.ALTERED,
            ROW,
            w -> w.alterLastCounts(t -> t.setEntityId("q"))),
        spoilt(
            "counts in another hour", Kind.LOST, ROW, w -> w.moveCounts("x", Duration.ofHours(1))),
        spoilt(
            "for made against",
            Kind.ALTERED,
            ROW,
            w -> w.alterLastCounts(t -> t.setAgainst(t.getFavor()).setFavor(new Tally(0L, 0L)))));
  }

  private static Arguments spoilt(String what, Kind kind, String id, Consumer<StoryWorld> spoil) {
    return Arguments.of(what, kind, id, spoil);
  }

  private static void otherBeginning(StoryWorld world) {
    world.alter(
        "b", m -> m.setFirst(FirstSeen.newBuilder(m.getFirst()).setArrived(Instant.EPOCH).build()));
  }

  private static void copyAsOriginal(StoryWorld world) {
    world.count("b", true, -1);
    world.count("b", false, 1);
  }

  private static void rowOfNobody(StoryWorld world) {
    StoryWorld other = new StoryWorld();
    other.first("q", 1);
    other.trends.forEach(t -> world.trends.add(t.of("q")));
  }

  @ParameterizedTest(name = "{0}: {1} of {2}")
  @MethodSource("spoilt")
  void whatIsSpoiltIsFound(String what, Kind kind, String id, Consumer<StoryWorld> spoil) {
    StoryWorld world = StoryWorld.sound();
    spoil.accept(world);
    assertThat(world.judge().faults())
        .as(what)
        .anySatisfy(
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.articleId()).isEqualTo(id);
            });
  }

  @Test
  void anArticleStillToBeReadIsUnderWay() {
    StoryWorld world = StoryWorld.sound();
    world.unread("f", 1);
    world.unread("a", 2);
    Verdict verdict = world.judge();
    assertThat(verdict.faults()).isEmpty();
    assertThat(told(verdict).waiting()).isEqualTo(2);
  }

  @Test
  void whoeverMayWaitForAnUndecidedArticleIsUnderWayToo() {
    StoryWorld world = StoryWorld.sound();
    world.arrives("f", 1);
    world.arrives("g", 1);
    world.moving.add("f");
    Verdict verdict = world.judge();
    assertThat(verdict.faults()).isEmpty();
    assertThat(told(verdict).waiting()).isEqualTo(2);
  }

  @Test
  void whatCameBeforeTheUndecidedIsJudgedAllTheSame() {
    StoryWorld world = StoryWorld.sound();
    world.arrives("f", 1);
    world.arrives("g", 1);
    world.moving.add("g");
    assertThat(world.judge().faults()).extracting(Fault::articleId).containsExactly("f");
  }

  @Test
  void aDecidedArticleThatIsAskedHoldsUpNobody() {
    StoryWorld world = StoryWorld.sound();
    world.arrives("f", 1);
    world.moving.add("a");
    assertThat(world.judge().faults()).extracting(Fault::articleId).contains("f");
  }

  @Test
  void rowsWithChangesUnderWayAreNotJudged() {
    StoryWorld world = StoryWorld.sound();
    world.count("a", false, 1);
    world.movingCounts.addAll(List.of("x", "y", "x\ty"));
    Verdict verdict = world.judge();
    assertThat(verdict.faults()).isEmpty();
    assertThat(told(verdict).rowsNotJudged()).isEqualTo(6);
  }

  @Test
  void whatWasCorrectedAfterTheMemoryMayStand() {
    StoryWorld world = new StoryWorld();
    world.first("a", 1);
    world.later(StoryWorld.MEMORY.plusDays(1));
    world.enriched.add(
        new StoryWorld.Read(
            "a", null, StoryWorld.NOON.plus(Duration.ofDays(9)).toEpochMilli(), true));
    world.stories.add(new StoryWorld.Told("a", null));
    Verdict verdict = world.judge();
    assertThat(verdict.faults()).isEmpty();
    assertThat(told(verdict).rowsNotJudged()).isEqualTo(6);
  }

  @Test
  void whatWasCorrectedWithinTheMemoryMayNot() {
    StoryWorld world = new StoryWorld();
    world.first("a", 1);
    world.withdraw("a");
    world.count("a", false, 1);
    assertThat(world.judge().faults()).extracting(Fault::kind).containsOnly(Kind.DOUBLED);
  }

  @Test
  void aRowThatBeganAnewIsAddedUp() {
    StoryWorld world = StoryWorld.sound();
    world.arrives("f", 1);
    world.member("f", 1, "f", FIRST, null);
    world.beginRowsAnew();
    world.count("f", false, 1);
    Verdict verdict = world.judge();
    assertThat(verdict.faults()).isEmpty();
    assertThat(told(verdict).rows()).isEqualTo(6);
  }

  @Test
  void compactionTakesEarlierRecordsAndNothingIsMissed() {
    StoryWorld world = StoryWorld.sound();
    world.compact();
    Verdict verdict = world.judge();
    assertThat(verdict.faults()).isEmpty();
  }

  @Test
  void aMergeSaidTwiceSaysNoMore() {
    StoryWorld world = StoryWorld.sound();
    world.merges.add(StoryMerge.newBuilder(world.merges.get(0)).build());
    assertThat(world.judge().faults()).isEmpty();
  }

  private static StoryVerdict told(Verdict verdict) {
    return Objects.requireNonNull(verdict.stories());
  }
}
