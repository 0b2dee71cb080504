package org.courant.processor.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A linear model of whether the network will say anything of a question: most questions need not be
 * asked. {@code training/gate} trains it from what the network says.
 */
public final class QuestionGate {
  private final Map<String, Double> weights;
  private final double bias;

  private QuestionGate(Map<String, Double> weights) {
    this.weights = weights;
    this.bias = weights.getOrDefault("", 0.0);
  }

  /**
   * Reads feature and weight a line, the bias with the empty feature.
   *
   * @param name of a resource beside the class
   */
  public static QuestionGate load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("resource " + name + " is missing from the jar");
      }
      Map<String, Double> weights = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
      return new QuestionGate(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** Log odds that the network says something. */
  public double score(Collection<String> features) {
    return bias + features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
  }
}
