package org.courant.processor.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTableTest {
  private final Random random = new Random(11);

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 7, 12, 13, 25})
  void sumsAreThoseOfTheRowsThatItRead(int labels) throws IOException {
    SortedMap<Integer, byte[]> rows = rows(2000, labels);
    ScoreTable table = read(rows, labels);
    for (int n = 0; n < 200; n++) {
      FeatureList found = new FeatureList(new int[ScoreSum.MOST]);
      int[] expected = new int[labels];
      for (int k = random.nextInt(ScoreSum.MOST); k >= 0; k--) {
        found.addAny(0, random.nextInt(1500));
        byte[] row = rows.getOrDefault(found.values()[found.size() - 1], new byte[labels]);
        for (int y = 0; y < labels; y++) {
          expected[y] += row[y];
        }
      }
      assertThat(sum(table, found, labels)).containsExactly(expected);
    }
  }

  @Test
  void theMostRowsOfTheHighestScoresFit() throws IOException {
    TreeMap<Integer, byte[]> rows = new TreeMap<>();
    rows.put(Hash.mix(1, 5), new byte[] {127, -127, 0});
    ScoreTable table = read(rows, 3);
    FeatureList found = new FeatureList(new int[ScoreSum.MOST]);
    for (int k = 0; k < ScoreSum.MOST; k++) {
      found.addAny(0, 5);
    }
    int most = 127 * ScoreSum.MOST;
    assertThat(sum(table, found, 3)).containsExactly(most, -most, 0);
  }

  @Test
  void aSumThatWasKeptCountsAsItsRows() throws IOException {
    TreeMap<Integer, byte[]> rows = new TreeMap<>();
    rows.put(Hash.mix(1, 5), new byte[] {3, -4});
    ScoreTable table = read(rows, 2);
    FeatureList found = new FeatureList(new int[2]);
    found.addAny(0, 5);
    ScoreSum sum = new ScoreSum(2);
    table.addTo(sum, found);
    long[] kept = new long[1 + ScoreSum.lanes(2)];
    int number = sum.keep(kept, 1);
    sum.add(kept, 1, number);
    assertThat(sum.of(0)).isEqualTo(6);
    assertThat(sum.of(1)).isEqualTo(-8);
  }

  /** Among them the hash of zero, which an empty place has, too. */
  private SortedMap<Integer, byte[]> rows(int count, int labels) {
    TreeMap<Integer, byte[]> rows = new TreeMap<>();
    rows.put(0, row(labels));
    for (int i = 0; i < count; i++) {
      rows.put(i % 2 == 0 ? Hash.mix(1, i) : random.nextInt(), row(labels));
    }
    return rows;
  }

  private byte[] row(int labels) {
    byte[] row = new byte[labels];
    for (int y = 0; y < labels; y++) {
      row[y] = (byte) (random.nextInt(255) - 127);
    }
    return row;
  }

  private static int[] sum(ScoreTable table, FeatureList found, int labels) {
    ScoreSum sum = new ScoreSum(labels);
    table.addTo(sum, found);
    int[] scores = new int[labels];
    for (int y = 0; y < labels; y++) {
      scores[y] = sum.of(y);
    }
    return scores;
  }

  private static ScoreTable read(SortedMap<Integer, byte[]> rows, int labels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    int last = 0;
    for (int hash : rows.keySet()) {
      out.writeInt(hash - last);
      last = hash;
    }
    for (int y = 0; y < labels; y++) {
      for (byte[] row : rows.values()) {
        out.writeByte(row[y]);
      }
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    return ScoreTable.read(in, rows.size(), labels);
  }
}
