package org.courant.processor.author;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final Map<String, Double> weights;
  private final double bias;

  private Gate(Map<String, Double> weights) {
    this.weights = weights;
    this.bias = weights.getOrDefault("", 0.0);
  }

  static Gate load() {
    try (InputStream in = Gate.class.getResourceAsStream("gate.tsv")) {
      if (in == null) {
        throw new IOException("resource gate.tsv is missing from the jar");
      }
      Map<String, Double> weights = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
      return new Gate(weights);
    } catch (IOException e) {
      throw new UncheckedIOException("gate.tsv cannot be read", e);
    }
  }

  /** Log-odds that a side is taken, where as many sentences take one as in the training data. */
  double score(String sentence, Span target) {
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
    return bias + features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
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
