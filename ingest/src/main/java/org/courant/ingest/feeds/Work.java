package org.courant.ingest.feeds;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.ingest.identity.ArticleId;
import org.courant.ingest.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * What tells two articles under one guid apart, since some feeds give guids out again: another
 * place and hardly a word of the headline in common. A new place alone is a moved article, a new
 * headline alone a corrected one.
 *
 * @param place the link's canonical form; empty where there is none
 * @param headline as the feed had it, at most 200 characters
 */
record Work(String place, String headline) {
  private static final int LONGEST = 200;
  private static final int SHORT_WORD = 3;
  private static final double SAME = 1 / 3.0;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  static Work of(Item item) {
    String headline = item.headline();
    return new Work(place(item.url()), headline.substring(0, Math.min(headline.length(), LONGEST)));
  }

  private static String place(@Nullable String url) {
    return url == null || url.isBlank() ? "" : ArticleId.of(url);
  }

  /** Whether it is surely not a version of the other. */
  boolean isAnotherThan(Work other) {
    boolean places = !place.isEmpty() && !other.place.isEmpty() && !place.equals(other.place);
    return places && shared(words(headline), words(other.headline)) < SAME;
  }

  /** Of the smaller set; 1 where a headline has no words, so that nothing is told from it. */
  private static double shared(Set<String> one, Set<String> other) {
    int smaller = Math.min(one.size(), other.size());
    if (smaller == 0) {
      return 1;
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / smaller;
  }

  private static Set<String> words(String headline) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(headline.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (word.group().length() > SHORT_WORD) {
        words.add(word.group());
      }
    }
    return words;
  }
}
