package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of facts must hold to, whoever edits them. */
class TablesTest {
  private static final Set<String> COUNTRIES = new HashSet<>(Set.of(Locale.getISOCountries()));
  private static final Set<String> AMBIGUOUS = new HashSet<>(Tables.lines("ambiguous.tsv"));

  static {
    COUNTRIES.add("XK");
  }

  /** A table, how many cells it has, and where its id, country and region are (−1: nowhere). */
  record Table(String file, int cells, int id, int country, int region) {
    List<List<String>> rows() {
      return Tables.rows(file, cells);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "countries.tsv, 7, 6, 0, -1",
    "places.tsv, 5, 4, 2, 3",
    "cities.tsv, 6, 4, 2, 3",
    "organisations.tsv, 6, 3, 4, -1",
    "parties.tsv, 6, 3, 4, -1",
    "companies.tsv, 6, 3, 4, -1",
    "groups.tsv, 6, 3, 4, -1",
    "people.tsv, 6, 2, 5, -1",
    "legislators.tsv, 4, 2, -1, -1",
  })
  void idsAndCodesAreWellFormed(String file, int cells, int id, int country, int region) {
    for (List<String> row : new Table(file, cells, id, country, region).rows()) {
      assertThat(row.get(id)).as("%s", row).matches("|Q[1-9]\\d*");
      assertThat(country < 0 ? "" : row.get(country))
          .as("%s", row)
          .matches(c -> c.isEmpty() || COUNTRIES.contains(c));
      assertThat(region < 0 ? "" : row.get(region))
          .as("%s", row)
          .matches("|" + (country < 0 ? "" : row.get(country)) + "-[A-Z0-9]{1,3}");
      assertThat(row).as("%s", row).allMatch(cell -> cell.equals(cell.strip()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"organisations.tsv", "parties.tsv", "companies.tsv", "groups.tsv"})
  void typesAreKnown(String file) {
    for (List<String> row : Tables.rows(file, 6)) {
      assertThat(EntityType.valueOf(row.get(2))).as("%s", row).isNotNull();
      assertThat(row.get(5)).as("%s", row).matches("|context");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "countries.tsv, 7, 1, 2|3|4|5",
    "places.tsv, 5, 0, 1",
    "cities.tsv, 6, 0, 1",
    "organisations.tsv, 6, 0, 1",
    "parties.tsv, 6, 0, 1",
    "companies.tsv, 6, 0, 1",
    "groups.tsv, 6, 0, 1",
    "people.tsv, 6, 0, 1|4",
  })
  void nameIsInOneRowUnlessFlagged(String file, int cells, int name, String aliases) {
    Map<String, List<String>> seen = new HashMap<>();
    for (List<String> row : Tables.rows(file, cells)) {
      List<String> names = new ArrayList<>(List.of(row.get(name)));
      for (String column : aliases.split("\\|", -1)) {
        names.addAll(Tables.aliases(row.get(Integer.parseInt(column))));
      }
      boolean flagged = file.equals("cities.tsv") && row.get(5).startsWith("ambiguous");
      for (String one : names) {
        List<String> before = seen.put(Gazetteer.key(one), row);
        assertThat(before == null || before == row || flagged || AMBIGUOUS.contains(one))
            .as("%s: “%s” is in %s and %s", file, one, before, row)
            .isTrue();
      }
    }
  }

  @Test
  void ambiguousNamesMeanAtLeastTwoThings() {
    Gazetteer gazetteer = Gazetteer.load();
    for (String name : AMBIGUOUS) {
      assertThat(gazetteer.senses(name)).as(name).hasSizeGreaterThan(1);
    }
  }

  @Test
  void idMeansOneThing() {
    Map<String, String> names = new HashMap<>();
    Gazetteer gazetteer = Gazetteer.load();
    List<Entry> entries = new ArrayList<>(gazetteer.all().values());
    entries.addAll(gazetteer.shy().values());
    for (Entry entry : entries) {
      if (entry.wikidata() != null && !entry.isPerson() && entry.kind() != Entry.Kind.CAPITAL) {
        String before = names.put(entry.wikidata(), entry.name());
        assertThat(before == null || before.equals(entry.name()))
            .as("%s is %s and %s", entry.wikidata(), before, entry.name())
            .isTrue();
      }
    }
  }
}
