package org.courant.app.reconcile;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;
import org.jspecify.annotations.Nullable;

/**
 * Takes every record of every topic once, each partition in its order and topics in any, and says
 * at the end what does not agree. Memory grows with records read and articles, not with what the
 * articles say.
 */
public final class Ledger {
  private final Faults faults;
  private final InputAccounts accounts;
  private final Map<String, ArticleHistory> histories = new LinkedHashMap<>();
  private final Map<String, Long> outcomes = new TreeMap<>();
  private final Set<String> moving = new HashSet<>();
  private final Duration storyMemory;
  private @Nullable StoryLedger stories;
  private long letters;

  /**
   * An empty ledger.
   *
   * @param kept faults that are told in full
   * @param storyMemory how late a correction may come to change the story stream's counts
   */
  public Ledger(int kept, Duration storyMemory) {
    faults = new Faults(kept);
    accounts = new InputAccounts(faults);
    this.storyMemory = storyMemory;
  }

  /** From now on the story stream is judged as well. */
  StoryLedger withStories() {
    stories = new StoryLedger(faults, storyMemory);
    return stories;
  }

  /**
   * After all outputs: a record that the processors have still to read sets its article in motion.
   */
  void input(Coordinates at, String key, ReadPositions positions) {
    if (positions.isRead(at)) {
      accounts.read(at, key);
    } else {
      accounts.waiting(at);
      moving.add(key);
    }
  }

  void outcome(Outcome outcome) {
    outcomes.merge(outcome.getKind().name(), 1L, Long::sum);
    accounts.answered(
        new Coordinates(outcome.getPartition(), outcome.getOffset()), outcome.getArticleId());
    history(outcome.getArticleId()).outcome(outcome);
  }

  void deadLetter(Coordinates at, String key) {
    letters++;
    accounts.answered(at, key);
  }

  void enriched(String id, @Nullable EnrichedArticle article) {
    history(id).record(article);
  }

  void entity(EntityObservation observation) {
    history(observation.getArticleId()).entities.entity(observation);
  }

  void stance(StanceObservation observation) {
    history(observation.getArticleId()).stances.stance(observation);
  }

  private ArticleHistory history(String id) {
    return histories.computeIfAbsent(id, key -> new ArticleHistory(key, faults));
  }

  /**
   * Says what does not agree.
   *
   * @param observationsWhole whether retention has left all observations
   */
  Verdict settle(Extent extent, boolean observationsWhole) {
    accounts.settle(extent);
    boolean outcomesWhole = extent.answered().isEmpty();
    histories.forEach(
        (id, history) -> {
          history.once();
          if (!moving.contains(id)) {
            history.settle(outcomesWhole, observationsWhole && outcomesWhole);
          }
        });
    StoryVerdict told = stories == null ? null : stories.settle();
    return new Verdict(
        accounts.read(),
        accounts.waiting(),
        outcomes,
        letters,
        histories.values().stream().filter(ArticleHistory::hasOutcome).count(),
        histories.values().stream().filter(ArticleHistory::stands).count(),
        accounts.beyond(),
        told,
        faults.first(),
        faults.count());
  }
}
