package org.courant.page.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.courant.page.answer.Letters.Letter;

/** The newest dead letters. */
public final class LetterBox {
  private static final int MOST = 500;
  private static final int MOST_REPLAYED = 10_000;

  private final TreeSet<Letter> letters =
      new TreeSet<>(
          Comparator.comparing((Letter letter) -> Instant.parse(letter.time()))
              .thenComparingInt(Letter::partition)
              .thenComparingLong(Letter::offset)
              .reversed());

  private final Set<Long> replayed = new LinkedHashSet<>();

  private long count;

  /** One that was read; each is read once. */
  public synchronized void add(Letter letter) {
    letters.add(letter);
    if (letters.size() > MOST) {
      letters.pollLast();
    }
    count++;
  }

  /** The letter at this place was sent again. */
  public synchronized void replayed(int partition, long offset) {
    replayed.add(Place.of(partition, offset));
    if (replayed.size() > MOST_REPLAYED) {
      replayed.remove(replayed.iterator().next());
    }
  }

  /** All that were read, also those that made room. */
  public synchronized long count() {
    return count;
  }

  /** The newest first. */
  public synchronized List<Letter> newest(int limit) {
    List<Letter> newest = new ArrayList<>();
    for (Letter letter : letters) {
      if (newest.size() == limit) {
        break;
      }
      newest.add(
          replayed.contains(Place.of(letter.partition(), letter.offset()))
              ? sentAgain(letter)
              : letter);
    }
    return newest;
  }

  private static Letter sentAgain(Letter letter) {
    return new Letter(
        letter.topic(),
        letter.partition(),
        letter.offset(),
        letter.time(),
        letter.articleId(),
        letter.reason(),
        letter.attempts(),
        true,
        letter.headers(),
        letter.preview());
  }
}
