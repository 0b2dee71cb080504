package org.courant.app.torture;

import java.time.Duration;
import java.util.List;
import org.courant.app.reconcile.Fault.Kind;
import org.courant.app.reconcile.Verdict;

/**
 * One fault and what came of it.
 *
 * @param records that came in from the fault until all was read again
 * @param lost wrong by the verdict after it, by kind; those found earlier included, and those
 *     altered among the lost
 * @param longestWait of a record, from its acknowledgement to its committed outcome
 * @param drained from the end of the load until every record had been read
 */
record Struck(
    String fault,
    long records,
    long lost,
    long doubled,
    long reordered,
    Duration longestWait,
    List<Duration> restarts,
    Duration drained) {

  static Struck of(
      Fault fault,
      long records,
      Verdict verdict,
      Duration longestWait,
      List<Duration> restarts,
      Duration drained) {
    return new Struck(
        fault.what,
        records,
        count(verdict, Kind.LOST) + count(verdict, Kind.ALTERED),
        count(verdict, Kind.DOUBLED) + count(verdict, Kind.ORPHAN),
        count(verdict, Kind.REORDERED),
        longestWait,
        restarts,
        drained);
  }

  private static long count(Verdict verdict, Kind kind) {
    return verdict.faults().stream().filter(f -> f.kind() == kind).count();
  }
}
