package org.courant.ingest.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.courant.ingest.item.Item;
import org.courant.ingest.outlet.Fingerprint;
import org.courant.ingest.outlet.Outlet;
import org.courant.ingest.outlet.Tally;
import org.jspecify.annotations.Nullable;

/** Which of a feed's items are new or changed: these are published, and then remembered. */
final class NewItems {
  private final FeedState state;
  private final @Nullable FullText fullText;
  private final Instant now;
  private final List<Item> batch = new ArrayList<>();
  private final Map<String, Seen> remember = new LinkedHashMap<>();
  private final Set<String> firsts = new HashSet<>();
  private int unchanged;
  private boolean complete = true;

  NewItems(FeedState state, @Nullable FullText fullText, Instant now) {
    this.state = state;
    this.fullText = fullText;
    this.now = now;
  }

  void take(Item item) {
    Seen known = remember.getOrDefault(item.id(), state.seen.get(item.id()));
    Work work = Work.of(item);
    // One guid for two articles: the one that came first keeps it, the link names the other.
    boolean another = known != null && work.isAnotherThan(known.work());
    take(another ? item.withId(work.place()) : item, work);
  }

  private void take(Item item, Work work) {
    String fingerprint = Fingerprint.of(item);
    Seen before = remember.getOrDefault(item.id(), state.seen.get(item.id()));
    boolean same = before != null && before.fingerprint().equals(fingerprint);
    if (before != null && same && !(fullText != null && before.wantsPage())) {
      remember.put(item.id(), before.at(now));
      unchanged++;
    } else if (fullText != null && fullText.isSpent()) {
      complete = false; // its turn comes with the next poll
    } else {
      fill(item, work, fingerprint, before, same);
    }
  }

  private void fill(Item item, Work work, String fingerprint, @Nullable Seen before, boolean same) {
    FullText.Filled filled =
        fullText == null ? new FullText.Filled(item, false) : fullText.fill(item);
    int missed = filled.missed() ? 1 + (same && before != null ? before.pageMissed() : 0) : 0;
    Seen seen = new Seen(fingerprint, now, missed, work);
    complete &= !seen.wantsPage();
    remember.put(item.id(), seen);
    if (same && filled.item().equals(item)) {
      unchanged++;
      return;
    }
    batch.add(filled.item());
    if (before == null) {
      firsts.add(item.id());
    }
  }

  /** Publishes what is new, and remembers what was taken. */
  Tally publish(Outlet outlet, Consumer<String> tell) {
    Set<String> notTaken = new HashSet<>();
    List<Outlet.NotTaken> failures = batch.isEmpty() ? List.of() : outlet.publish(batch);
    failures.forEach(failure -> notTaken.add(failure.id()));
    Outlet.tell(failures, tell);
    complete &= notTaken.isEmpty();
    remember.keySet().removeAll(notTaken);
    state.seen.putAll(remember);
    lag().ifPresent(lag -> state.lag = lag);
    long first = batch.stream().filter(i -> taken(i, notTaken) && firsts.contains(i.id())).count();
    long all = batch.stream().filter(i -> taken(i, notTaken)).count();
    return new Tally(first, all - first, unchanged, 0, batch.size() - all);
  }

  private static boolean taken(Item item, Set<String> notTaken) {
    return !notTaken.contains(item.id());
  }

  /** Whether nothing of this answer is left to do, so that it need not come again. */
  boolean isComplete() {
    return complete;
  }

  private Optional<Duration> lag() {
    return batch.stream()
        .filter(item -> firsts.contains(item.id()))
        .map(Item::published)
        .filter(Objects::nonNull)
        .filter(published -> !published.isAfter(now))
        .max(Instant::compareTo)
        .map(published -> Duration.between(published, now));
  }
}
