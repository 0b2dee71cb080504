package org.courant.processor.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
  @Test
  void sentenceIsReadOnceWhateverIsAskedOfIt() {
    List<Row> rows = Row.of(List.of(asked(5, 1, 1), asked(6, 1, 1), asked(5, 1, 2)));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).questions()).hasSize(2);
  }

  @Test
  void sameQuestionIsAskedOnce() {
    assertThat(Row.of(List.of(asked(5, 1, 2), asked(5, 1, 2))).get(0).questions()).hasSize(1);
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
      Asked asked = asked(3 + random.nextInt(126), i, 0);
      rows.add(new Row(asked.window(), List.of(asked, asked).subList(0, 1 + random.nextInt(2))));
    }
    List<List<Row>> batches = Batches.of(rows);
    assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(rows);
    int before = 0;
    for (List<Row> batch : batches) {
      int longest = batch.get(batch.size() - 1).pieces();
      int most = batch.stream().mapToInt(Row::mentions).max().orElseThrow();
      assertThat((longest + most) * batch.size()).isLessThanOrEqualTo(Batches.MOST_READ);
      assertThat(batch).allMatch(r -> r.pieces() <= longest);
      assertThat(batch.get(0).pieces()).isGreaterThanOrEqualTo(before);
      before = longest;
    }
  }

  @Test
  void aLongRowDoesNotPadManyShortOnes() {
    List<Row> rows = new ArrayList<>();
    for (int length : new int[] {10, 10, 10, 10, 60}) {
      Asked asked = asked(length, rows.size(), 1);
      rows.add(new Row(asked.window(), List.of(asked)));
    }
    assertThat(Batches.of(rows)).extracting(List::size).containsExactly(4, 1);
  }

  private static Asked asked(int length, int first, int mention) {
    int[] ids = IntStream.range(0, length).map(i -> i == 0 ? first : 0).toArray();
    return new Asked(new Window(ids), List.of(new Mark(mention, mention + 1)));
  }
}
