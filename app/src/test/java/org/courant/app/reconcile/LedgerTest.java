package org.courant.app.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.courant.app.reconcile.Fault.Kind;
import org.courant.avro.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The verifier verified: whatever is removed, doubled or moved, it says so, and of the right one.
 */
class LedgerTest {
  @Test
  void aSoundStreamIsCalledSound() {
    Verdict verdict = World.sound().judge();
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.sound()).isTrue();
    assertThat(verdict.read()).isEqualTo(8);
    assertThat(verdict.waiting()).isZero();
    assertThat(verdict.letters()).isOne();
    assertThat(verdict.articles()).isEqualTo(4);
    assertThat(verdict.standing()).isEqualTo(2);
    assertThat(verdict.outcomes()).containsEntry("ENRICHED", 4L).containsEntry("RETRACTED", 1L);
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        spoilt("an outcome removed", Kind.LOST, "b", w -> w.outcomes.remove(3)),
        spoilt("the first outcome removed", Kind.LOST, "a", w -> w.outcomes.remove(0)),
        spoilt("an outcome doubled", Kind.DOUBLED, "b", w -> w.outcomes.add(w.outcomes.get(3))),
        spoilt("outcomes of one article swapped", Kind.REORDERED, "a", World::swapOutcomes),
        spoilt("a dead letter removed", Kind.LOST, "d", w -> w.letters.clear()),
        spoilt("a dead letter doubled", Kind.DOUBLED, "d", w -> w.letters.add(w.letters.get(0))),
        spoilt("a dead letter beside an outcome", Kind.DOUBLED, "a", w -> w.letters.add(at(0))),
        spoilt("an outcome of no record", Kind.ORPHAN, "b", w -> w.inputs.remove(3)),
        spoilt("the standing record removed", Kind.LOST, "a", w -> w.enriched.remove(3)),
        spoilt("a record doubled", Kind.DOUBLED, "b", w -> w.enriched.add(w.enriched.get(1))),
        spoilt("records swapped", Kind.REORDERED, "a", World::swapRecords),
        spoilt("a record of no outcome", Kind.ORPHAN, "z", World::orphanRecord),
        spoilt("a tombstone removed", Kind.LOST, "c", w -> w.enriched.remove(4)),
        spoilt("an entity removed", Kind.LOST, "b", w -> w.entities.remove(2)),
        spoilt("an entity doubled", Kind.DOUBLED, "b", w -> w.entities.add(w.entities.get(2))),
        spoilt("a withdrawal removed", Kind.DOUBLED, "a", World::forgetWithdrawal),
        spoilt("a stance removed", Kind.LOST, "b", w -> w.stances.remove(1)),
        spoilt("a stance doubled", Kind.DOUBLED, "b", w -> w.stances.add(w.stances.get(1))),
        spoilt("an entity of another name", Kind.DOUBLED, "b", World::renameEntity));
  }

  private static Arguments spoilt(String what, Kind kind, String id, Consumer<World> spoil) {
    return Arguments.of(what, kind, id, spoil);
  }

  private static Coordinates at(long offset) {
    return new Coordinates(0, offset);
  }

  @ParameterizedTest(name = "{0}: {1} of {2}")
  @MethodSource("spoilt")
  void whatIsSpoiltIsFound(String what, Kind kind, String id, Consumer<World> spoil) {
    World world = World.sound();
    spoil.accept(world);
    Verdict verdict = world.judge();
    assertThat(verdict.sound()).as(what).isFalse();
    assertThat(verdict.faults())
        .as(what)
        .anySatisfy(
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.articleId()).isEqualTo(id);
            });
  }

  @Test
  void whatIsStillToBeReadIsNotLost() {
    World world = World.sound();
    world.committed = Map.of(0, 6L);
    world.letters.clear();
    world.outcomes.removeIf(o -> o.getOffset() == 7);
    Verdict verdict = world.judge();
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.waiting()).isEqualTo(2);
  }

  @Test
  void anArticleInMotionIsNotJudgedByItsEnd() {
    World world = World.sound();
    world.committed = Map.of(0, 4L); // version 2 of a is on its way: outcome seen, record not yet
    world.enriched.remove(3);
    assertThat(world.judge().faults()).isEmpty();
  }

  @Test
  void aGroupWithoutOffsetsHasReadAsFarAsItsLastAnswer() {
    World world = World.sound();
    world.committed = Map.of();
    world.inputs.add(new World.Input(at(8), "f"));
    Verdict verdict = world.judge();
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.waiting()).isOne();
  }

  @Test
  void whatRetentionDeletedIsNotJudged() {
    World world = World.sound();
    world.inputs.removeIf(i -> i.at().offset() < 2);
    Verdict verdict = world.judge(new Extent(Map.of(0, 2L), Map.of()));
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.beyond()).isEqualTo(2);

    world = World.sound();
    world.outcomes.removeIf(o -> o.getOffset() < 2);
    verdict = world.judge(new Extent(Map.of(), Map.of(0, 2L)));
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.beyond()).isEqualTo(2);
  }

  @Test
  void compactionOfEarlierVersionsIsNoLoss() {
    World world = World.sound();
    world.enriched.remove(0);
    assertThat(world.judge().faults()).isEmpty();
  }

  @Test
  void onlySoManyFaultsAreToldAndAllAreCounted() {
    World world = World.sound();
    List<Outcome> again = List.copyOf(world.outcomes);
    world.outcomes.addAll(again);
    world.outcomes.addAll(again);
    Verdict verdict = world.judge();
    assertThat(verdict.faults()).hasSize(10);
    assertThat(verdict.faultCount()).isGreaterThan(10);
  }
}
