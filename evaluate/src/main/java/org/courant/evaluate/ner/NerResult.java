package org.courant.evaluate.ner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.courant.evaluate.score.Counts;
import org.courant.evaluate.score.Scores;

/**
 * What an evaluation of names found.
 *
 * @param unmapped types of the gold that have no counterpart, and how many names have them
 * @param notInGold types that the product found and the gold never has; not scored
 * @param inside names that are a part of one token, left out
 * @param widened names that ended inside a token
 * @param dropped names that met another on their token
 */
public record NerResult(
    int documents,
    List<ScoredSentence> sentences,
    Scores scores,
    Map<String, Integer> unmapped,
    Map<String, Integer> notInGold,
    int inside,
    int widened,
    int dropped,
    Speed speed) {
  private static final Set<String> MAIN = Set.of("PERSON", "LOCATION", "ORGANIZATION");

  public NerResult {
    sentences = List.copyOf(sentences);
  }

  /** How many tokens the product read, and in which time. */
  public record Speed(int tokens, long nanos) {
    public long perSecond() {
      return nanos == 0 ? 0 : Math.round(tokens * 1e9 / nanos);
    }
  }

  /** Persons, places and organisations together: what most published figures are of. */
  public Counts mainTypes() {
    return scores.of(MAIN);
  }

  boolean hasOthers() {
    return !MAIN.containsAll(scores.byType().keySet());
  }

  public int tokens() {
    return sentences.stream().mapToInt(s -> s.tokens().size()).sum();
  }

  /** A line a token, with a blank line behind each sentence. */
  public Stream<String> predictions() {
    return sentences.stream().flatMap(s -> Stream.concat(s.lines().stream(), Stream.of("")));
  }
}
