package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.quote.PartLabels.Stretch;

/**
 * What the first look at an article told, for the second: a label for each token, and how likely
 * each was; the stretches of each sentence; how often a word is a source or a cue in the article.
 */
final class FirstLook {
  private static final int MOST_IN_PATTERN = 6;

  final PartFacts facts;
  private final int[] labels;
  private final float[] odds;
  private final List<Stretch> stretches = new ArrayList<>();
  private final int[] stretchOf;
  private final int[] firstStretch;
  private final int[] firstToken;
  private final int[] patterns;
  private final int[] contents;

  /** For each token how often its word stands in the article, and how often as each part. */
  private final int[][] uses;

  /**
   * What was seen.
   *
   * @param labels one a token
   * @param odds the probability of label y for token t at {@code t * PartLabels.COUNT + y}
   */
  FirstLook(PartFacts facts, int[] labels, float[] odds) {
    this.facts = facts;
    this.labels = labels;
    this.odds = odds;
    int sentences = facts.words.sentences();
    stretchOf = new int[labels.length];
    Arrays.fill(stretchOf, -1);
    firstStretch = new int[sentences + 1];
    firstToken = new int[sentences + 1];
    patterns = new int[sentences];
    contents = new int[sentences];
    for (int s = 0; s < sentences; s++) {
      addSentence(s);
    }
    uses = uses();
  }

  private int[][] uses() {
    Map<String, int[]> byWord = new HashMap<>();
    int[][] byToken = new int[labels.length][];
    for (int t = 0; t < labels.length; t++) {
      int[] use = byWord.computeIfAbsent(facts.words.lower(t), w -> new int[4]);
      use[0]++;
      use[part(t)] += part(t) > 0 ? 1 : 0;
      byToken[t] = use;
    }
    return byToken;
  }

  private void addSentence(int s) {
    int from = firstToken[s];
    int to = from + facts.words.sentence(s).tokens().size();
    stretches.addAll(PartLabels.stretches(Arrays.copyOfRange(labels, from, to), from));
    patterns[s] = 1;
    for (int q = firstStretch[s]; q < stretches.size(); q++) {
      Stretch stretch = stretches.get(q);
      Arrays.fill(stretchOf, stretch.first(), stretch.last() + 1, q);
      if (q - firstStretch[s] < MOST_IN_PATTERN) {
        patterns[s] = patterns[s] * 4 + stretch.part().number;
      }
    }
    contents[s] = contentIn(from, to);
    firstToken[s + 1] = to;
    firstStretch[s + 1] = stretches.size();
  }

  /** The number of a token's part; 0 where it has none. */
  int part(int token) {
    return (labels[token] + 1) / 2;
  }

  int label(int token) {
    return labels[token];
  }

  /** How likely a token is of a part, in ten steps from 0. */
  int likely(int token, Part part) {
    int at = token * PartLabels.COUNT;
    float p = odds[at + PartLabels.first(part)] + odds[at + PartLabels.inner(part)];
    if (p < .35f) {
      return p < .02f ? 0 : p < .08f ? 1 : p < .2f ? 2 : 3;
    }
    return p < .5f ? 4 : p < .65f ? 5 : p < .8f ? 6 : p < .92f ? 7 : p < .98f ? 8 : 9;
  }

  /** The number of the stretch that a token stands in, or −1. */
  int stretchOf(int token) {
    return stretchOf[token];
  }

  Stretch stretch(int number) {
    return stretches.get(number);
  }

  /** The first stretch of a sentence; of the number of sentences, the number of stretches. */
  int firstStretch(int sentence) {
    return firstStretch[sentence];
  }

  int firstToken(int sentence) {
    return firstToken[sentence];
  }

  /** The parts of a sentence's first stretches in a row, two bits each behind a one; 0 outside. */
  int pattern(int sentence) {
    return sentence < 0 || sentence >= patterns.length ? 0 : patterns[sentence];
  }

  private int contentIn(int from, int to) {
    int count = 0;
    for (int t = from; t < to; t++) {
      count += part(t) == Part.CONTENT.number ? 1 : 0;
    }
    return 1 + 4 * count / Math.max(1, to - from);
  }

  /** The quarters of a sentence that are content, from 1; 0 outside. */
  int contentOf(int sentence) {
    return sentence < 0 || sentence >= contents.length ? 0 : contents[sentence];
  }

  /** How many other tokens of the article are the same word. */
  int others(int token) {
    return uses[token][0] - 1;
  }

  /** How many of these have a part: 0 where there are none, 1 none of them, 4 most. */
  int othersAre(int token, Part part) {
    int[] use = uses[token];
    int own = part(token) == part.number ? 1 : 0;
    if (use[0] == 1) {
      return 0;
    }
    float share = (float) (use[part.number] - own) / (use[0] - 1);
    return share == 0 ? 1 : share < .25f ? 2 : share < .6f ? 3 : 4;
  }
}
