package org.courant.processor.encoder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Puts rows together that are of similar length, since the model reads the padding too. */
final class Batches {
  /** Pieces and mentions of a batch, its padding included. Larger ones outgrow a core's cache. */
  static final int MOST_READ = 256;

  /** What a batch costs beside what is read in it, counted in pieces: the weights are read anew. */
  private static final int OWN_COST = 8;

  private static final Comparator<Row> SHORT_FIRST =
      Comparator.comparingInt(Row::pieces).thenComparingInt(Row::mentions);

  private final List<Row> sorted;

  /** The least that the first so many rows cost, and where their last batch begins. */
  private final int[] cost;

  private final int[] begin;

  private Batches(List<Row> rows) {
    sorted = new ArrayList<>(rows);
    sorted.sort(SHORT_FIRST);
    cost = new int[sorted.size() + 1];
    begin = new int[sorted.size() + 1];
    for (int end = 1; end <= sorted.size(); end++) {
      findLastBatch(end);
    }
  }

  /** The cheapest batches of these rows; the same for the same rows in the same order. */
  static List<List<Row>> of(List<Row> rows) {
    return new Batches(rows).cut();
  }

  private void findLastBatch(int end) {
    cost[end] = Integer.MAX_VALUE;
    int pieces = sorted.get(end - 1).pieces();
    int mentions = 0;
    for (int from = end - 1; from >= 0; from--) {
      mentions = Math.max(mentions, sorted.get(from).mentions());
      int read = (pieces + mentions) * (end - from);
      if (read > MOST_READ && from < end - 1) {
        return;
      }
      int all = cost[from] + OWN_COST + read;
      if (all < cost[end]) {
        cost[end] = all;
        begin[end] = from;
      }
    }
  }

  private List<List<Row>> cut() {
    Deque<List<Row>> batches = new ArrayDeque<>();
    for (int end = sorted.size(); end > 0; end = begin[end]) {
      batches.addFirst(List.copyOf(sorted.subList(begin[end], end)));
    }
    return List.copyOf(batches);
  }
}
