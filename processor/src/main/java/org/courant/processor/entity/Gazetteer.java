package org.courant.processor.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.courant.processor.text.Token;
import org.courant.processor.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Facts by name: countries with their peoples and capitals, places, organisations, people. */
final class Gazetteer {
  private static final int LONGEST = 8;

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Entry> countries = new HashMap<>();

  private final Set<String> families = new HashSet<>();

  private Gazetteer() {}

  static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    Tables.rows("places.tsv", 3).forEach(gazetteer::addPlace);
    Tables.rows("countries.tsv", 7).forEach(gazetteer::addCountry);
    Tables.rows("organisations.tsv", 5).forEach(gazetteer::addOrganisation);
    Tables.rows("legislators.tsv", 4).forEach(gazetteer::addLegislator);
    Tables.rows("people.tsv", 5).forEach(gazetteer::addPerson);
    return gazetteer;
  }

  /** The fact whose name the words from a position on are, at the greatest length; or null. */
  @Nullable Match longest(List<String> words, int from) {
    StringBuilder key = new StringBuilder();
    Match best = null;
    for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
      key.append(to > from ? " " : "").append(words.get(to).replace('\'', '’'));
      Entry entry = entries.get(key.toString());
      best = entry == null ? best : new Match(entry, to + 1);
    }
    return best;
  }

  @Nullable Entry named(String name) {
    return entries.get(key(name));
  }

  /** Whether somebody in the gazetteer has this family name. */
  boolean isFamily(String word) {
    return families.contains(word);
  }

  @Nullable Entry country(@Nullable String code) {
    return code == null ? null : countries.get(code);
  }

  /**
   * A fact and where its name ends.
   *
   * @param end index behind its last word
   */
  record Match(Entry entry, int end) {}

  private void addCountry(List<String> row) {
    String code = row.get(0);
    Entry country =
        new Entry(
            row.get(1), EntityType.LOCATION, Entry.Kind.COUNTRY, orNull(row.get(6)), code, 'u');
    countries.put(code, country);
    add(country, row.get(2));
    for (String capital : Tables.aliases(row.get(5))) {
      add(new Entry(capital, EntityType.LOCATION, Entry.Kind.CAPITAL, null, code, 'u'), "");
    }
    if (!row.get(4).isEmpty()) {
      add(new Entry(row.get(4), EntityType.GROUP, Entry.Kind.PEOPLE, null, code, 'u'), row.get(3));
    }
  }

  private void addPlace(List<String> row) {
    add(
        new Entry(row.get(0), EntityType.LOCATION, Entry.Kind.PLACE, null, orNull(row.get(2)), 'u'),
        row.get(1));
  }

  private void addOrganisation(List<String> row) {
    EntityType type = EntityType.valueOf(row.get(2));
    Entry.Kind kind =
        switch (type) {
          case ORGANIZATION -> Entry.Kind.ORGANIZATION;
          case GROUP -> Entry.Kind.PEOPLE;
          default -> Entry.Kind.OTHER;
        };
    add(new Entry(row.get(0), type, kind, orNull(row.get(3)), orNull(row.get(4)), 'u'), row.get(1));
  }

  private void addLegislator(List<String> row) {
    add(person(row.get(0), Entry.Kind.LEGISLATOR, row.get(2), row.get(3)), row.get(1));
  }

  private void addPerson(List<String> row) {
    Entry person = person(row.get(0), Entry.Kind.PERSON, row.get(2), row.get(3));
    add(person, row.get(1));
    if (!row.get(4).isEmpty()) {
      entries.put(row.get(4), person(row.get(0), Entry.Kind.SURNAME, row.get(2), row.get(3)));
    }
  }

  private Entry person(String name, Entry.Kind kind, String wikidata, String gender) {
    families.add(name.substring(name.lastIndexOf(' ') + 1));
    return new Entry(name, EntityType.PERSON, kind, orNull(wikidata), null, gender.charAt(0));
  }

  private void add(Entry entry, String aliases) {
    entries.put(key(entry.name()), entry);
    for (String alias : Tables.aliases(aliases)) {
      entries.put(key(alias), entry);
    }
  }

  private static String key(String name) {
    return Tokenizer.tokens(name, 0, name.length()).stream()
        .map(Token::word)
        .map(w -> w.replace('\'', '’'))
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : Objects.requireNonNull(cell);
  }
}
