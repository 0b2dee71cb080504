package org.courant.stories.story;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.courant.avro.KeyHolder;
import org.courant.avro.SharedKeys;

/** Who shares keys with an article, and how many. */
final class Sharing {
  /** The likeliest first: most keys in common, then the earliest. */
  static final Comparator<SharedKeys> LIKELIEST =
      Comparator.comparingInt(SharedKeys::getKeys)
          .reversed()
          .thenComparing(SharedKeys::getHolder, Order.OF_HOLDERS);

  /** Of one bucket: a few more than an article will ask in all. */
  private static final int MOST = 16;

  private final KeyHolder self;
  private final Duration window;
  private final Map<String, SharedKeys> sharing = new HashMap<>();

  Sharing(KeyHolder self, Duration window) {
    this.self = self;
    this.window = window;
  }

  void add(KeyHolder other) {
    if (!other.getArticleId().equals(self.getArticleId()) && isWithinWindow(other)) {
      sharing.merge(other.getArticleId(), new SharedKeys(other, 1), Sharing::sum);
    }
  }

  static SharedKeys sum(SharedKeys one, SharedKeys other) {
    return new SharedKeys(one.getHolder(), one.getKeys() + other.getKeys());
  }

  private boolean isWithinWindow(KeyHolder other) {
    return Math.abs(self.getHappened() - other.getHappened()) <= window.toMillis();
  }

  List<SharedKeys> earlier() {
    return likeliest(other -> Order.isEarlier(other.getHolder(), self));
  }

  /** Those that came before us in this bucket, though their article is later. */
  List<SharedKeys> later() {
    return likeliest(other -> Order.isEarlier(self, other.getHolder()));
  }

  private List<SharedKeys> likeliest(Predicate<SharedKeys> which) {
    Collection<SharedKeys> all = sharing.values();
    return all.stream().filter(which).sorted(LIKELIEST).limit(MOST).toList();
  }
}
