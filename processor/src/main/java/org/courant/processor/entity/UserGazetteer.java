package org.courant.processor.entity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user's own names. Each is found wherever it stands as whole words in exactly this case,
 * whatever else the words may be.
 */
public final class UserGazetteer {
  private static final UserGazetteer NONE = new UserGazetteer(Map.of());

  private final Map<String, Entry> byName;
  private final int longest;

  UserGazetteer(Map<String, Entry> byName) {
    this.byName = Map.copyOf(byName);
    this.longest = byName.keySet().stream().mapToInt(k -> k.split(" ", -1).length).max().orElse(0);
  }

  public static UserGazetteer none() {
    return NONE;
  }

  /**
   * Reads a table: name, aliases with {@code |} between, type, id, and optionally country, with
   * tabs between; a header line and lines that start with {@code #} are passed over.
   *
   * @param place of the table, for messages
   * @throws IllegalArgumentException with every fault, a line each: place, line, value and rule
   */
  public static UserGazetteer parse(String place, List<String> lines) {
    return new UserGazetteer(new UserTable(place).read(lines));
  }

  /** How many names and aliases it holds. */
  public int size() {
    return byName.size();
  }

  Collection<Entry> entries() {
    return new LinkedHashSet<>(byName.values());
  }

  @Nullable Entry named(String key) {
    return byName.get(key);
  }

  Gazetteer.@Nullable Match match(List<String> words, int from) {
    if (byName.isEmpty()) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    Gazetteer.Match best = null;
    for (int to = from; to < Math.min(words.size(), from + longest); to++) {
      key.append(to > from ? " " : "").append(words.get(to).replace('\'', '’'));
      Entry entry = byName.get(key.toString());
      best = entry == null ? best : new Gazetteer.Match(entry, to + 1, true);
    }
    return best;
  }
}
