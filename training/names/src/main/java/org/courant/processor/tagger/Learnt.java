package org.courant.processor.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Weights as they were learnt.
 *
 * @param keys of features
 * @param rows of {@link Labels#COUNT} weights each, in the order of the keys
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of numbers, read in place.
record Learnt(int[] keys, float[] rows, float[] transitions) {

  /** The sum with what was learnt from the same sentences in another order. */
  Learnt plus(Learnt other) {
    return new Learnt(keys, sum(rows, other.rows), sum(transitions, other.transitions));
  }

  private static float[] sum(float[] a, float[] b) {
    float[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  /** Only the features that weigh most, sorted by key. */
  Learnt strongest(int most) {
    float[] weight = new float[keys.length];
    for (int i = 0; i < rows.length; i++) {
      int row = i / Labels.COUNT;
      weight[row] = Math.max(weight[row], Math.abs(rows[i]));
    }
    int[] kept =
        IntStream.range(0, keys.length)
            .filter(i -> weight[i] > 0)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> -weight[i]).thenComparing(i -> keys[i]))
            .limit(most)
            .sorted(Comparator.comparing(i -> keys[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] someKeys = new int[kept.length];
    float[] someRows = new float[kept.length * Labels.COUNT];
    for (int i = 0; i < kept.length; i++) {
      someKeys[i] = keys[kept[i]];
      System.arraycopy(rows, kept[i] * Labels.COUNT, someRows, i * Labels.COUNT, Labels.COUNT);
    }
    return new Learnt(someKeys, someRows, transitions);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Weights.write(new DataOutputStream(out), keys, rows, transitions);
    return out.toByteArray();
  }

  /** The weights as the product will read them. */
  Weights weights() throws IOException {
    return Weights.read(new DataInputStream(new ByteArrayInputStream(bytes())));
  }
}
