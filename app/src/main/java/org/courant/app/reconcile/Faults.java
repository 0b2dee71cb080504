package org.courant.app.reconcile;

import java.util.ArrayList;
import java.util.List;

/** Collects faults: the first ones in full, the others as a number. */
final class Faults {
  private final int kept;
  private final List<Fault> first = new ArrayList<>();
  private long count;

  Faults(int kept) {
    this.kept = kept;
  }

  void add(Fault.Kind kind, String articleId, String what) {
    count++;
    if (first.size() < kept) {
      first.add(new Fault(kind, articleId, what));
    }
  }

  List<Fault> first() {
    return List.copyOf(first);
  }

  long count() {
    return count;
  }
}
