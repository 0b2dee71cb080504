package org.courant.app.reconcile;

import java.util.TreeMap;
import org.courant.app.reconcile.Fault.Kind;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** What the topics say of one article: outcomes in order, enriched records, observations. */
final class ArticleHistory {
  private final String id;
  private final Faults faults;
  private final TreeMap<Integer, Integer> enrichedOutcomes = new TreeMap<>();
  private final TreeMap<Integer, Integer> enrichedRecords = new TreeMap<>();
  final Standing entities = new Standing();
  final Standing stances = new Standing();
  private @Nullable Standing wantedEntities;
  private @Nullable Standing wantedStances;
  private long lastOffset = -1;
  private int lastPartition = -1;
  private int version = -1;
  private boolean retracted;
  private boolean lastIsTombstone = true;
  private int lastRecord;

  ArticleHistory(String id, Faults faults) {
    this.id = id;
    this.faults = faults;
  }

  /** In the order of the outcomes topic. */
  void outcome(Outcome outcome) {
    boolean samePartition = outcome.getPartition() == lastPartition;
    if (samePartition && outcome.getOffset() < lastOffset) {
      faults.add(
          Kind.REORDERED,
          id,
          "the outcome of offset "
              + outcome.getOffset()
              + " comes after that of offset "
              + lastOffset
              + " in partition "
              + lastPartition);
    }
    lastPartition = outcome.getPartition();
    lastOffset = Math.max(samePartition ? lastOffset : -1, outcome.getOffset());
    if (outcome.getKind() == OutcomeKind.ENRICHED) {
      enriched(outcome.getVersion());
    } else if (outcome.getKind() == OutcomeKind.RETRACTED) {
      version = outcome.getVersion();
      retracted = true;
    }
  }

  private void enriched(int next) {
    enrichedOutcomes.merge(next, 1, Integer::sum);
    // The first that is still there may be any; from it on, versions count up by one.
    if (version >= 0 && next > version + 1) {
      faults.add(Kind.LOST, id, "version " + version + " is followed by version " + next);
    } else if (version >= 0 && next < version) {
      faults.add(Kind.REORDERED, id, "version " + version + " is followed by version " + next);
    }
    version = next;
    retracted = false;
  }

  /** In the order of the enriched topic; null is a tombstone. */
  void record(@Nullable EnrichedArticle article) {
    lastIsTombstone = article == null;
    if (article == null) {
      return;
    }
    int found = article.getVersion();
    enrichedRecords.merge(found, 1, Integer::sum);
    if (found < lastRecord) {
      faults.add(
          Kind.REORDERED,
          id,
          "the enriched record of version " + found + " comes after that of version " + lastRecord);
    }
    lastRecord = found;
    wantedEntities = Standing.ofEntities(article);
    wantedStances = Standing.ofStances(article);
  }

  boolean hasOutcome() {
    return lastPartition >= 0;
  }

  boolean stands() {
    return version > 0 && !retracted;
  }

  /** What holds at any time: nothing is there twice. */
  void once() {
    enrichedOutcomes.forEach((v, n) -> once(v, n, "ENRICHED outcomes"));
    enrichedRecords.forEach((v, n) -> once(v, n, "enriched records"));
  }

  /**
   * What holds when all records of the article have been read.
   *
   * @param whole whether all outcomes of the article are there
   * @param observationsWhole whether all observations of the article are there
   */
  void settle(boolean whole, boolean observationsWhole) {
    if (whole) {
      for (int found : enrichedRecords.keySet()) {
        if (!enrichedOutcomes.containsKey(found)) {
          faults.add(
              Kind.ORPHAN, id, "the enriched record of version " + found + " has no outcome");
        }
      }
    }
    boolean present = !lastIsTombstone;
    if (stands() && (!present || lastRecord != version)) {
      faults.add(
          Kind.LOST,
          id,
          "version "
              + version
              + " stands by its outcome, the enriched topic has "
              + (present ? "version " + lastRecord : "no record"));
    } else if (retracted && present) {
      faults.add(Kind.LOST, id, "is retracted, and the enriched topic has no tombstone after it");
    } else if (observationsWhole) {
      observations(present);
    }
  }

  private void once(int version, int times, String what) {
    if (times > 1) {
      faults.add(Kind.DOUBLED, id, "version " + version + " has " + times + " " + what);
    }
  }

  private void observations(boolean present) {
    Standing none = new Standing();
    compare(entities, present && wantedEntities != null ? wantedEntities : none, "entities");
    compare(stances, present && wantedStances != null ? wantedStances : none, "stances");
  }

  private void compare(Standing found, Standing wanted, String what) {
    if (found.matches(wanted)) {
      return;
    }
    Kind kind = found.count() < wanted.count() ? Kind.LOST : Kind.DOUBLED;
    faults.add(
        kind,
        id,
        found.count()
            + " observations of "
            + what
            + " stand, the enriched record of version "
            + Math.max(version, lastRecord)
            + " has "
            + wanted.count()
            + (found.count() == wanted.count() ? " others" : ""));
  }
}
