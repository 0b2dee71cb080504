package org.courant.page.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.courant.avro.EnrichedArticle;
import org.jspecify.annotations.Nullable;

/**
 * The newest articles, and what was said of each. Records may come in any order: an article's later
 * record wins, by its offset, and what lies before a retraction stays away.
 */
final class Articles {
  private final int capacity;
  private final Catalog catalog;
  private final Map<String, Entry> entries = new HashMap<>();
  private final TreeSet<Entry> shown = new TreeSet<>(Entry.NEWEST);

  /** Told of before their article is, or retracted; the eldest make room. */
  private final Map<String, Entry> waiting = new LinkedHashMap<>();

  Articles(int capacity, Catalog catalog) {
    this.capacity = capacity;
    this.catalog = catalog;
  }

  NavigableSet<Entry> shown() {
    return shown;
  }

  @Nullable Entry get(String id) {
    return entries.get(id);
  }

  boolean isFull() {
    return shown.size() >= capacity;
  }

  /** Returns whether it is now the version that stands. */
  boolean put(EnrichedArticle article, long place, long seen) {
    Entry entry = entries.get(article.getId());
    if (isBeforeAll(entry, place, seen)) {
      return false;
    }
    if (entry == null) {
      entry = waitFor(article.getId());
    }
    Brief before = entry.brief;
    if (before != null && !Entry.later(place, seen, before.place(), before.seen())) {
      if (place != before.place()) {
        entry.remember(past(article, place, seen));
      }
      return false;
    }
    if (before != null) {
      entry.remember(
          new Entry.Past(before.version(), before.place(), before.seen(), before.headline()));
    }
    show(entry, catalog.take(article, place, seen));
    return entries.containsKey(entry.id);
  }

  private boolean isBeforeAll(@Nullable Entry entry, long place, long seen) {
    if (entry == null || entry.brief == null) {
      boolean retracted =
          entry != null && !Entry.later(place, seen, entry.retractedAt, entry.retractedSeen);
      return retracted || (isFull() && seen < oldest().seen());
    }
    return false;
  }

  private Brief oldest() {
    return Objects.requireNonNull(shown.last().brief);
  }

  private static Entry.Past past(EnrichedArticle article, long place, long seen) {
    return new Entry.Past(article.getVersion(), place, seen, Catalog.headline(article));
  }

  private void show(Entry entry, Brief brief) {
    hide(entry);
    entry.brief = brief;
    entry.retractedAt = Place.NONE;
    shown.add(entry);
    waiting.remove(entry.id);
    while (shown.size() > capacity) {
      Entry last = shown.last();
      hide(last);
      entries.remove(last.id);
    }
  }

  private void hide(Entry entry) {
    Brief brief = entry.brief;
    if (brief != null) {
      shown.remove(entry);
      entry.brief = null;
      catalog.release(brief);
    }
  }

  /** Returns whether it was shown. */
  boolean retract(String id, long place, long seen) {
    Entry entry = entry(id);
    Brief brief = entry.brief;
    if (brief != null && !Entry.later(place, seen, brief.place(), brief.seen())) {
      return false;
    }
    if (Entry.later(place, seen, entry.retractedAt, entry.retractedSeen)) {
      entry.retractedAt = place;
      entry.retractedSeen = seen;
    }
    entry.forgetPast();
    hide(entry);
    if (brief != null) {
      wait(entry);
    }
    return brief != null;
  }

  void tell(String id, Consumer<Entry> what) {
    what.accept(entry(id));
  }

  private Entry entry(String id) {
    Entry known = entries.get(id);
    return known != null ? known : waitFor(id);
  }

  private Entry waitFor(String id) {
    Entry entry = new Entry(id);
    entries.put(id, entry);
    wait(entry);
    return entry;
  }

  private void wait(Entry entry) {
    waiting.put(entry.id, entry);
    if (waiting.size() > capacity) {
      String eldest = waiting.keySet().iterator().next();
      waiting.remove(eldest);
      entries.remove(eldest);
    }
  }
}
