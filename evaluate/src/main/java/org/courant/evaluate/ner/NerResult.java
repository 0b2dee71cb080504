package org.courant.evaluate.ner;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.courant.evaluate.score.Scores;

/**
 * What an evaluation of names found.
 *
 * @param unmapped types of the gold that have no counterpart, and how many names have them
 * @param notInGold types that the product found and the gold never has; not scored
 * @param widened names that ended inside a token
 * @param dropped names that met another on their token
 * @param nanos in the product alone
 */
public record NerResult(
    int documents,
    List<ScoredSentence> sentences,
    Scores scores,
    Map<String, Integer> unmapped,
    Map<String, Integer> notInGold,
    int widened,
    int dropped,
    long nanos) {
  public NerResult {
    sentences = List.copyOf(sentences);
  }

  public int tokens() {
    return sentences.stream().mapToInt(s -> s.tokens().size()).sum();
  }

  public long tokensPerSecond() {
    return nanos == 0 ? 0 : Math.round(tokens() * 1e9 / nanos);
  }

  /** A line a token, with a blank line behind each sentence. */
  public Stream<String> predictions() {
    return sentences.stream().flatMap(s -> Stream.concat(s.lines().stream(), Stream.of("")));
  }
}
