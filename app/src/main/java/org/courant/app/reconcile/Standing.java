package org.courant.app.reconcile;

import java.util.List;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityObservation;
import org.courant.avro.Stance;
import org.courant.avro.StanceObservation;

/**
 * The observations of one article that stand, as a number and the sum of their hashes: an
 * observation adds, its withdrawal takes away. Equal sums mean equal sets, whatever the order in
 * which partitions are read, and an article costs a few bytes however much it says.
 */
final class Standing {
  private int count;
  private long sum;

  void entity(EntityObservation observation) {
    move(
        entityHash(observation.getVersion(), observation.getEntityId()),
        observation.getRetracted());
  }

  void stance(StanceObservation observation) {
    long hash =
        stanceHash(
            observation.getVersion(),
            observation.getHolderId(),
            String.valueOf(observation.getTargetId()),
            observation.getLabel().name(),
            observation.getEvidenceStart(),
            observation.getEvidenceEnd());
    move(hash, observation.getRetracted());
  }

  private void move(long hash, boolean withdrawn) {
    count += withdrawn ? -1 : 1;
    sum += withdrawn ? -hash : hash;
  }

  static Standing ofEntities(EnrichedArticle article) {
    Standing standing = new Standing();
    for (Entity entity : article.getEntities()) {
      standing.move(entityHash(article.getVersion(), entity.getId()), false);
    }
    return standing;
  }

  static Standing ofStances(EnrichedArticle article) {
    Standing standing = new Standing();
    for (Stance stance : article.getStances()) {
      long hash =
          stanceHash(
              article.getVersion(),
              stance.getHolder().getEntity(),
              String.valueOf(stance.getTarget().getEntity()),
              stance.getLabel().name(),
              stance.getEvidence().getStart(),
              stance.getEvidence().getEnd());
      standing.move(hash, false);
    }
    return standing;
  }

  boolean matches(Standing other) {
    return count == other.count && sum == other.sum;
  }

  int count() {
    return count;
  }

  private static long entityHash(int version, String id) {
    return spread(List.of(version, id).hashCode(), id.hashCode() + 31L * version);
  }

  private static long stanceHash(
      int version, String holder, String target, String label, int start, int end) {
    return spread(
        List.of(holder, target, label).hashCode(),
        ((long) version << 48) ^ ((long) start << 24) ^ end ^ ((long) target.hashCode() << 8));
  }

  /** Two weak hashes made one in which every bit counts (the finaliser of SplitMix64). */
  private static long spread(int high, long low) {
    long mixed = ((long) high << 32) ^ (low * 0x9E3779B97F4A7C15L);
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
