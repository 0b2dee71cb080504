package org.courant.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import org.courant.page.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param more where the next one begins; null where this is the last
 * @param behind how many articles there are in all, whatever the filter
 */
public record Listing(List<Summary> articles, @Nullable Cursor more, int behind) {
  public Listing {
    articles = List.copyOf(articles);
  }

  static Listing of(
      NavigableSet<Entry> shown, Filter filter, int number, int limit, @Nullable Cursor before) {
    List<Summary> page = new ArrayList<>();
    Cursor last = null;
    for (Entry entry : before == null ? shown : shown.tailSet(Entry.at(before), false)) {
      Brief brief = Objects.requireNonNull(entry.brief);
      if (filter.passes(brief, number)) {
        if (page.size() == limit) {
          return new Listing(page, last, shown.size());
        }
        page.add(Summaries.of(brief, entry.story));
        last = new Cursor(brief.seen(), brief.place());
      }
    }
    return new Listing(page, null, shown.size());
  }
}
