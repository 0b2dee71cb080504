package org.courant.processor.entity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of facts into a gazetteer. Where two tables know one name, the later one wins,
 * unless {@code ambiguous.tsv} says that the name alone means neither.
 */
final class GazetteerLoader {
  private static final String AMBIGUOUS = "ambiguous";
  private static final String CONTEXT = "context";

  private final Gazetteer gazetteer;

  GazetteerLoader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void load() {
    Tables.lines("ambiguous.tsv").forEach(gazetteer::addAmbiguous);
    Tables.rows("cities.tsv", 6).forEach(this::addCity);
    Tables.rows("places.tsv", 5).forEach(this::addPlace);
    Tables.rows("countries.tsv", 7).forEach(this::addCountry);
    for (String file : List.of("organisations.tsv", "parties.tsv", "companies.tsv", "groups.tsv")) {
      Tables.rows(file, 6).forEach(this::addThing);
    }
    Tables.rows("legislators.tsv", 4).forEach(this::addLegislator);
    Tables.rows("people.tsv", 6).forEach(this::addPerson);
  }

  private void addCountry(List<String> row) {
    String code = row.get(0);
    Entry country =
        entry(row.get(1), EntityType.LOCATION, Entry.Kind.COUNTRY, row.get(6), code, "");
    gazetteer.addCountry(country);
    gazetteer.add(country, Tables.aliases(row.get(2)));
    for (String capital : Tables.aliases(row.get(5))) {
      Entry known = gazetteer.capital(capital, code);
      String id = known == null ? "" : Objects.requireNonNullElse(known.wikidata(), "");
      gazetteer.add(
          entry(capital, EntityType.LOCATION, Entry.Kind.CAPITAL, id, code, ""), List.of());
    }
    List<String> people = Tables.aliases(row.get(4));
    if (!people.isEmpty()) {
      Entry group = entry(people.get(0), EntityType.GROUP, Entry.Kind.PEOPLE, "", code, "");
      gazetteer.add(group, people);
      gazetteer.add(group, Tables.aliases(row.get(3)));
    }
  }

  private void addPlace(List<String> row) {
    Entry place =
        entry(
            row.get(0), EntityType.LOCATION, Entry.Kind.PLACE, row.get(4), row.get(2), row.get(3));
    gazetteer.add(place, Tables.aliases(row.get(1)));
    gazetteer.addState(place);
  }

  private void addCity(List<String> row) {
    if (row.get(5).startsWith(AMBIGUOUS)) {
      gazetteer.addAmbiguous(row.get(0));
    }
    Entry city =
        entry(
            row.get(0), EntityType.LOCATION, Entry.Kind.PLACE, row.get(4), row.get(2), row.get(3));
    add(city, row.get(1), row.get(5));
  }

  private void addThing(List<String> row) {
    EntityType type = EntityType.valueOf(row.get(2));
    Entry thing = entry(row.get(0), type, kind(type), row.get(3), row.get(4), "");
    add(thing, row.get(1), row.get(5));
  }

  private void add(Entry entry, String aliases, String flag) {
    if (flag.endsWith(CONTEXT)) {
      gazetteer.addShy(entry, Tables.aliases(aliases));
    } else {
      gazetteer.add(entry, Tables.aliases(aliases));
    }
  }

  private void addLegislator(List<String> row) {
    gazetteer.add(
        person(row.get(0), Entry.Kind.LEGISLATOR, row.get(2), row.get(3), ""),
        Tables.aliases(row.get(1)));
  }

  private void addPerson(List<String> row) {
    Entry person = person(row.get(0), Entry.Kind.PERSON, row.get(2), row.get(3), row.get(5));
    gazetteer.add(person, Tables.aliases(row.get(1)));
    if (!row.get(4).isEmpty()) {
      gazetteer.addSurname(
          row.get(4), person(row.get(0), Entry.Kind.SURNAME, row.get(2), row.get(3), row.get(5)));
    }
  }

  static Entry.Kind kind(EntityType type) {
    return switch (type) {
      case ORGANIZATION -> Entry.Kind.ORGANIZATION;
      case GROUP -> Entry.Kind.PEOPLE;
      case LOCATION -> Entry.Kind.PLACE;
      case PERSON -> Entry.Kind.PERSON;
      case EVENT, OTHER -> Entry.Kind.OTHER;
    };
  }

  private Entry entry(
      String name,
      EntityType type,
      Entry.Kind kind,
      String wikidata,
      String country,
      String region) {
    boolean ambiguous = gazetteer.isAmbiguous(name);
    String where = !ambiguous ? "" : " " + (region.isEmpty() ? country : region);
    return new Entry(
        Entry.slug(name + where),
        name,
        type,
        kind,
        orNull(wikidata),
        orNull(country),
        orNull(region),
        'u');
  }

  private static Entry person(
      String name, Entry.Kind kind, String wikidata, String gender, String country) {
    return new Entry(
        Entry.slug(name),
        name,
        EntityType.PERSON,
        kind,
        orNull(wikidata),
        orNull(country),
        null,
        gender.charAt(0));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
