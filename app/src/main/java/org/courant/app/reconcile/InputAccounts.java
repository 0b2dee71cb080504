package org.courant.app.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.courant.app.reconcile.Fault.Kind;

/** Records read against outcomes and dead letters, by their coordinates. */
final class InputAccounts {
  /** What is known of one record: its key, whether it is there, and how often it was answered. */
  private static final class Account {
    String key = "";
    boolean there;
    int answers;
  }

  private final Map<Coordinates, Account> accounts = new HashMap<>();
  private final Faults faults;
  private long read;
  private long waiting;
  private long beyond;

  InputAccounts(Faults faults) {
    this.faults = faults;
  }

  void read(Coordinates at, String key) {
    Account account = account(at);
    account.there = true;
    account.key = key;
    read++;
  }

  void waiting(Coordinates at) {
    waiting++;
    Account account = accounts.get(at);
    if (account != null) {
      account.there = true; // answered since the positions were asked for
    }
  }

  void answered(Coordinates at, String articleId) {
    Account account = account(at);
    account.answers++;
    if (account.key.isEmpty()) {
      account.key = articleId;
    }
  }

  private Account account(Coordinates at) {
    return accounts.computeIfAbsent(at, ignored -> new Account());
  }

  /** Looks over all accounts, in the order of the topic. */
  void settle(Extent extent) {
    accounts.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparingInt(Coordinates::partition)
                    .thenComparingLong(Coordinates::offset)))
        .forEach(entry -> settle(entry.getKey(), entry.getValue(), extent));
  }

  private void settle(Coordinates at, Account account, Extent extent) {
    if (account.answers > 1) {
      faults.add(
          Kind.DOUBLED,
          account.key,
          at + " has " + account.answers + " outcomes or dead letters, must have one");
    }
    if (account.there && account.answers == 0) {
      if (extent.answersMayBeDeleted(at)) {
        beyond++;
      } else {
        faults.add(Kind.LOST, account.key, at + " was read and has no outcome and no dead letter");
      }
    }
    if (!account.there && account.answers > 0) {
      if (extent.recordMayBeDeleted(at)) {
        beyond++;
      } else {
        faults.add(
            Kind.ORPHAN,
            account.key,
            "an outcome or dead letter is of " + at + ", where no record is");
      }
    }
  }

  long read() {
    return read;
  }

  long waiting() {
    return waiting;
  }

  long beyond() {
    return beyond;
  }
}
