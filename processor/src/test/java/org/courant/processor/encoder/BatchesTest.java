package org.courant.processor.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchesTest {
  @Test
  void sameQuestionIsAskedOnce() {
    assertThat(Batches.of(List.of(row(5, 1), row(5, 1), row(5, 2)))).hasSize(1);
    assertThat(Batches.of(List.of(row(5, 1), row(5, 1), row(5, 2))).get(0)).hasSize(2);
  }

  @Test
  void nothingAskedIsNoBatch() {
    assertThat(Batches.of(List.of())).isEmpty();
  }

  @Test
  void everyRowIsInOneBatchOfBoundedSizeAndShortOnesComeFirst() {
    Random random = new Random(7);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rows.add(row(3 + random.nextInt(126), i));
    }
    List<List<Row>> batches = Batches.of(rows);
    assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(rows);
    int before = 0;
    for (List<Row> batch : batches) {
      int longest = batch.get(batch.size() - 1).length();
      assertThat(longest * batch.size()).isLessThanOrEqualTo(Batches.MOST_PIECES);
      assertThat(batch).allMatch(r -> r.length() <= longest);
      assertThat(batch.get(0).length()).isGreaterThanOrEqualTo(before);
      before = longest;
    }
  }

  private static Row row(int length, int first) {
    int[] ids = new int[length];
    ids[0] = first;
    return new Row(ids, new byte[length]);
  }
}
