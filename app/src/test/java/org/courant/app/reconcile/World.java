package org.courant.app.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.courant.avro.Coverage;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityObservation;
import org.courant.avro.EntityType;
import org.courant.avro.Holder;
import org.courant.avro.Mention;
import org.courant.avro.MentionKind;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.avro.Provenance;
import org.courant.avro.Scope;
import org.courant.avro.Span;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.StanceObservation;
import org.courant.avro.Target;
import org.courant.schemas.AvroSetup;
import org.jspecify.annotations.Nullable;

/** A small stream as it should be, in lists that a test may spoil before they are judged. */
final class World {
  static {
    AvroSetup.done();
  }

  record Input(Coordinates at, String key) {}

  record Kept(String key, @Nullable EnrichedArticle value) {}

  final List<Input> inputs = new ArrayList<>();
  final List<Outcome> outcomes = new ArrayList<>();
  final List<Coordinates> letters = new ArrayList<>();
  final List<Kept> enriched = new ArrayList<>();
  final List<EntityObservation> entities = new ArrayList<>();
  final List<StanceObservation> stances = new ArrayList<>();
  Map<Integer, Long> committed = Map.of(0, 100L);

  /** Two versions of a, one of b, c withdrawn after its first, a repeat, and a dead letter. */
  static World sound() {
    World world = new World();
    world.enriched("a", 0, 1);
    world.enriched("b", 1, 1);
    world.enriched("c", 2, 1);
    world.passed("b", 3, OutcomeKind.DUPLICATE, 1);
    world.enriched("a", 4, 2);
    world.withdrawn("c", 5, 1);
    world.inputs.add(new Input(new Coordinates(0, 6), "d"));
    world.letters.add(new Coordinates(0, 6));
    world.passed("e", 7, OutcomeKind.REJECTED, 0);
    return world;
  }

  private void enriched(String id, long offset, int version) {
    passed(id, offset, OutcomeKind.ENRICHED, version);
    takeBack(id);
    enriched.add(new Kept(id, article(id, version)));
    entities.add(entity(id, version, "x"));
    entities.add(entity(id, version, "y"));
    stances.add(stance(id, version));
  }

  private void withdrawn(String id, long offset, int version) {
    passed(id, offset, OutcomeKind.RETRACTED, version);
    takeBack(id);
    enriched.add(new Kept(id, null));
  }

  private void takeBack(String id) {
    for (EntityObservation o : List.copyOf(entities)) {
      if (o.getArticleId().equals(id)) {
        entities.add(EntityObservation.newBuilder(o).setRetracted(true).build());
      }
    }
    for (StanceObservation o : List.copyOf(stances)) {
      if (o.getArticleId().equals(id)) {
        stances.add(StanceObservation.newBuilder(o).setRetracted(true).build());
      }
    }
  }

  private void passed(String id, long offset, OutcomeKind kind, int version) {
    inputs.add(new Input(new Coordinates(0, offset), id));
    outcomes.add(
        Outcome.newBuilder()
            .setArticleId(id)
            .setKind(kind)
            .setVersion(version)
            .setTopic("news.articles")
            .setPartition(0)
            .setOffset(offset)
            .build());
  }

  void swapOutcomes() {
    Collections.swap(outcomes, 0, 4);
  }

  void swapRecords() {
    Collections.swap(enriched, 0, 3);
  }

  void orphanRecord() {
    enriched.add(new Kept("z", article("z", 1)));
  }

  void forgetWithdrawal() {
    entities.removeIf(o -> o.getArticleId().equals("a") && o.getRetracted());
  }

  void renameEntity() {
    entities.set(2, entity("b", 1, "other"));
  }

  Verdict judge() {
    return judge(Extent.whole());
  }

  Verdict judge(Extent extent) {
    Ledger ledger = new Ledger(10, Duration.ofDays(8));
    ReadPositions positions = new ReadPositions(committed);
    outcomes.forEach(
        o -> {
          ledger.outcome(o);
          positions.answered(new Coordinates(o.getPartition(), o.getOffset()));
        });
    letters.forEach(at -> ledger.deadLetter(at, ""));
    entities.forEach(ledger::entity);
    stances.forEach(ledger::stance);
    enriched.forEach(r -> ledger.enriched(r.key(), r.value()));
    inputs.sort(Comparator.comparingLong(i -> i.at().offset()));
    inputs.forEach(i -> ledger.input(i.at(), i.key(), positions));
    return ledger.settle(extent, true);
  }

  static EnrichedArticle article(String id, int version) {
    return EnrichedArticle.newBuilder()
        .setId(id)
        .setVersion(version)
        .setHeadline("h")
        .setLanguage("en")
        .setText("text")
        .setSentences(List.of())
        .setEntities(List.of(named("x"), named("y")))
        .setQuotes(List.of())
        .setStances(
            List.of(
                Stance.newBuilder()
                    .setHolder(new Holder("x", 0, 1))
                    .setTarget(new Target("y", "y", 2, 3))
                    .setLabel(StanceLabel.FAVOR)
                    .setProbability(.9)
                    .setEvidence(new Span(0, 4))
                    .setQuoted(false)
                    .setNegated(false)
                    .setScope(Scope.BODY)
                    .build()))
        .setProvenance(
            Provenance.newBuilder().setEngine("e").setCoverage(new Coverage(4, false)).build())
        .build();
  }

  private static Entity named(String id) {
    return Entity.newBuilder()
        .setId(id)
        .setName(id)
        .setType(EntityType.PERSON)
        .setProminence(1)
        .setMentions(List.of(new Mention(0, 1, MentionKind.NAME)))
        .setRoles(List.of())
        .build();
  }

  static EntityObservation entity(String article, int version, String id) {
    return EntityObservation.newBuilder()
        .setArticleId(article)
        .setVersion(version)
        .setEntityId(id)
        .setName(id)
        .setType(EntityType.PERSON)
        .setProminence(1)
        .setMentions(1)
        .setLanguage("en")
        .build();
  }

  static StanceObservation stance(String article, int version) {
    return StanceObservation.newBuilder()
        .setArticleId(article)
        .setVersion(version)
        .setHolderId("x")
        .setHolderName("x")
        .setTargetId("y")
        .setTargetName("y")
        .setLabel(StanceLabel.FAVOR)
        .setProbability(.9)
        .setEvidence("text")
        .setEvidenceStart(0)
        .setEvidenceEnd(4)
        .setQuoted(false)
        .setNegated(false)
        .setScope(Scope.BODY)
        .setHeadline("h")
        .setLanguage("en")
        .build();
  }
}
