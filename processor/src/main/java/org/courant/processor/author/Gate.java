package org.courant.processor.author;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.courant.processor.encoder.QuestionGate;
import org.courant.processor.text.Span;

/**
 * A linear model of whether words around a target take a side, for questions that are not worth
 * asking and for the order of those that are. {@code training/gate} trains it; features and their
 * cut are the same there.
 */
final class Gate {
  /** Below this score nothing is asked. What that spares and loses: {@code training/gate}. */
  static final double LIKELY_NEUTRAL = -0.75;

  private static final int NEAR = 5;

  private final QuestionGate gate;

  private Gate(QuestionGate gate) {
    this.gate = gate;
  }

  static Gate load() {
    return new Gate(QuestionGate.load(Gate.class, "gate.tsv"));
  }

  /** Log-odds that a side is taken, where as many sentences take one as in the training data. */
  double score(String sentence, Span target) {
    return gate.score(features(sentence, target));
  }

  static Set<String> features(String sentence, Span target) {
    List<String> before = GateWords.in(sentence.substring(0, target.start()));
    List<String> behind = GateWords.in(sentence.substring(target.end()));
    Set<String> features = new HashSet<>();
    addWords(before, features);
    addWords(behind, features);
    for (int i = Math.max(0, before.size() - NEAR); i < before.size(); i++) {
      features.add("<" + before.get(i));
    }
    for (int i = 0; i < Math.min(NEAR, behind.size()); i++) {
      features.add(">" + behind.get(i));
    }
    return features;
  }

  private static void addWords(List<String> words, Set<String> features) {
    for (int i = 0; i < words.size(); i++) {
      features.add(words.get(i));
      if (i > 0) {
        features.add(words.get(i - 1) + " " + words.get(i));
      }
    }
  }
}
