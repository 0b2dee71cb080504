package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a user's table of names, and collects every fault before it gives up. */
final class UserTable {
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** More would be a wrong file. */
  private static final int MOST_FAULTS = 20;

  private final String place;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, Integer> lineOfName = new HashMap<>();
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private int line;

  UserTable(String place) {
    this.place = place;
  }

  Map<String, Entry> read(List<String> lines) {
    boolean header = true;
    for (String text : lines) {
      line++;
      String row = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (!row.isBlank() && !row.startsWith("#")) {
        List<String> cells = List.of(row.split("\t", -1)).stream().map(String::strip).toList();
        if (!(header && isHeader(cells))) {
          readRow(cells);
        }
        header = false;
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          String.join("\n", faults.subList(0, Math.min(MOST_FAULTS, faults.size()))));
    }
    return byName;
  }

  private static boolean isHeader(List<String> cells) {
    return cells.size() > 2
        && cells.get(0).equalsIgnoreCase("name")
        && cells.get(2).equalsIgnoreCase("type");
  }

  private void readRow(List<String> cells) {
    if (cells.size() < 3 || cells.size() > 5) {
      fault(
          "'" + cells.get(0) + "'",
          "must have 3 to 5 cells with tabs between (name, aliases, type, id, country), has "
              + cells.size());
      return;
    }
    String name = cells.get(0);
    EntityType type = type(cells.get(2));
    String id = id(cells.size() > 3 ? cells.get(3) : "");
    String country = country(cells.size() > 4 ? cells.get(4) : "");
    if (type != null) {
      Entry entry = entry(name, type, id, country);
      put(name, entry);
      Tables.aliases(cells.get(1)).forEach(alias -> put(alias.strip(), entry));
    }
  }

  private static Entry entry(
      String name, EntityType type, @Nullable String id, @Nullable String country) {
    boolean wikidata = id != null && WIKIDATA.matcher(id).matches();
    return new Entry(
        id == null || wikidata ? Entry.slug(name) : id,
        name,
        type,
        GazetteerLoader.kind(type),
        wikidata ? id : null,
        country,
        null,
        'u');
  }

  private @Nullable EntityType type(String cell) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equalsIgnoreCase(cell)) {
        return type;
      }
    }
    fault("type '" + cell + "'", "must be one of " + List.of(EntityType.values()));
    return null;
  }

  private @Nullable String id(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    if (cell.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      fault("id '" + cell + "'", "must have no white space");
    }
    Integer before = lineOfId.putIfAbsent(cell, line);
    if (before != null) {
      fault("id '" + cell + "'", "is that of line " + before + "; more names of it are aliases");
    }
    return cell;
  }

  private @Nullable String country(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    if (!COUNTRIES.contains(cell) && !cell.equals("XK")) {
      fault("country '" + cell + "'", "must be an ISO 3166-1 code of two capitals, such as FR");
    }
    return cell;
  }

  private void put(String name, Entry entry) {
    String key = Gazetteer.key(name);
    if (key.chars().noneMatch(Character::isLetterOrDigit)) {
      fault("name '" + name + "'", "must hold a letter or digit");
      return;
    }
    Integer before = lineOfName.putIfAbsent(key, line);
    if (before != null && before != line) {
      fault("name '" + name + "'", "is that of line " + before);
    }
    byName.put(key, entry);
  }

  private void fault(String value, String rule) {
    faults.add(place + ":" + line + ": " + value + " " + rule);
  }
}
