package org.courant.page.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The latest changes, numbered from 1; older ones make room. Who reads them holds nothing but a
 * number, so that a slow reader costs what a quick one does.
 */
public final class Changes {
  private final Change[] ring;
  private long head;

  Changes(int capacity) {
    ring = new Change[capacity];
  }

  /**
   * What came after a number.
   *
   * @param head the number to go on from
   * @param lost how many came after it that are not held any more
   */
  public record Slice(List<Change> changes, long head, long lost) {}

  synchronized void add(Change change) {
    ring[(int) (head++ % ring.length)] = change;
  }

  public synchronized long head() {
    return head;
  }

  /** Whether all that came after this number is still held. */
  public synchronized boolean holds(long number) {
    return number >= 0 && number <= head && head - number <= ring.length;
  }

  public synchronized Slice after(long number) {
    long from = Math.max(number, head - ring.length);
    List<Change> changes = new ArrayList<>();
    for (long i = from; i < head; i++) {
      changes.add(ring[(int) (i % ring.length)]);
    }
    return new Slice(changes, head, from - number);
  }
}
