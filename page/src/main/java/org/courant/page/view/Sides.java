package org.courant.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.courant.avro.StanceLabel;
import org.courant.page.answer.Evidence;
import org.courant.page.answer.Side;
import org.jspecify.annotations.Nullable;

/** Who takes which side, with the newest evidence; articles are added from the newest on. */
final class Sides {
  private static final int MOST = 50;
  private static final int MOST_EVIDENCE = 5;

  private final Map<Key, Found> all = new HashMap<>();

  /**
   * A side.
   *
   * @param id null for a topic in words, which its words stand for
   */
  private record Key(@Nullable String id, String words, StanceLabel label) {}

  private static final class Found {
    final String name;
    final List<Evidence> evidence = new ArrayList<>();
    int count;
    long last = Place.NONE;

    Found(String name) {
      this.name = name;
    }
  }

  void add(@Nullable String id, String name, Brief brief, Stand stand) {
    String words = id == null ? name.toLowerCase(Locale.ROOT) : "";
    Found found = all.computeIfAbsent(new Key(id, words, stand.label()), key -> new Found(name));
    if (found.last != brief.place()) {
      found.count++;
      found.last = brief.place();
    }
    if (found.evidence.size() < MOST_EVIDENCE) {
      found.evidence.add(evidence(brief, stand));
    }
  }

  private static Evidence evidence(Brief brief, Stand stand) {
    return new Evidence(
        brief.id(),
        brief.version(),
        brief.headline(),
        brief.source(),
        Summaries.iso(brief.published()),
        stand.evidence(),
        stand.start(),
        stand.end());
  }

  /** The most frequent first. */
  List<Side> told() {
    return all.entrySet().stream()
        .sorted(
            Map.Entry.<Key, Found>comparingByValue(
                    Comparator.comparingInt((Found found) -> found.count).reversed())
                .thenComparing(e -> e.getValue().name))
        .limit(MOST)
        .map(e -> side(e.getKey(), e.getValue()))
        .toList();
  }

  private static Side side(Key key, Found found) {
    return new Side(key.id(), found.name, key.label().name(), found.count, found.evidence);
  }
}
