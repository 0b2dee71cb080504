package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.courant.processor.text.DocumentReader;
import org.junit.jupiter.api.Test;

class UserGazetteerTest {
  private static final DocumentReader READER = DocumentReader.create();

  @Test
  void nameIsFoundWhereverItStandsInItsCase() {
    List<Entity> found =
        find(
            "quill\t\tORGANIZATION\tacme:7",
            "They asked the board of quill about it. A quill-backed plan passed. Quill is no name.");
    Entity quill = only(found, "acme:7");
    assertThat(quill.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(quill.name()).isEqualTo("quill");
    assertThat(quill.wikidata()).isNull();
    assertThat(quill.mentions()).hasSize(2);
  }

  @Test
  void typeAndIdWinOverOurs() {
    List<Entity> found = find("Moscow\t\tORGANIZATION\tQ999999999\tUS", "They met in Moscow.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(found.get(0).wikidata()).isEqualTo("Q999999999");
    assertThat(found.get(0).country()).isEqualTo("US");
  }

  @Test
  void nameInsideALongerOneIsTheUsers() {
    List<Entity> found = find("Times\t\tORGANIZATION\tt", "The New York Times wrote it.");
    assertThat(found).extracting(Entity::id).containsExactly("t");
  }

  @Test
  void familyNameKeepsGivenNameAndRole() {
    List<Entity> found =
        find("Bly\t\tPERSON\tp:1", "Foreign Minister Ann Bly came. Bly left. She smiled.");
    Entity bly = only(found, "p:1");
    assertThat(bly.name()).isEqualTo("Ann Bly");
    assertThat(bly.roles()).containsExactly("Foreign Minister");
    assertThat(bly.mentions()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aliasesLeadToOneEntity() {
    List<Entity> found =
        find("Aldmere Union\tAlduni|A.U.\tGROUP\tg", "Alduni fell. The Aldmere Union rose.");
    assertThat(only(found, "g").mentions()).hasSize(2);
    assertThat(only(found, "g").name()).isEqualTo("Aldmere Union");
  }

  @Test
  void ourNamesOfTheSameThingLeadToTheUsers() {
    List<Entity> found = find("Deutschland\t\tLOCATION\tQ183", "Germany won. Deutschland won.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).name()).isEqualTo("Deutschland");
  }

  @Test
  void headerRemarksAndShortRowsAreRead() {
    UserGazetteer read =
        UserGazetteer.parse(
            "names.tsv",
            List.of(
                "\uFEFFname\taliases\ttype\tid",
                "# remark",
                "",
                "Acme\tA|B\tORGANIZATION",
                "Bo\t\tperson"));
    assertThat(read.size()).isEqualTo(4);
    assertThat(UserGazetteer.none().size()).isZero();
  }

  @Test
  void everyFaultIsToldWithPlaceLineValueAndRule() {
    assertThatThrownBy(
            () ->
                UserGazetteer.parse(
                    "names.tsv",
                    List.of(
                        "Acme\t\tCOMPANY",
                        "Bo",
                        "Cy\t\tPERSON\ta b",
                        "…\t\tPERSON",
                        "Di\t\tPERSON\tx\tUK",
                        "Di\t\tPERSON\ty",
                        "Ed\t\tPERSON\ty")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "names.tsv:1: type 'COMPANY' must be one of [PERSON, ",
            "names.tsv:2: 'Bo' must have 3 to 5 cells",
            "names.tsv:3: id 'a b' must have no white space",
            "names.tsv:4: name '…' must hold a letter or digit",
            "names.tsv:5: country 'UK' must be an ISO 3166-1 code",
            "names.tsv:6: name 'Di' is that of line 5",
            "names.tsv:7: id 'y' is that of line 6");
  }

  private static Entity only(List<Entity> found, String id) {
    return found.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Entity> find(String row, String text) {
    UserGazetteer user = UserGazetteer.parse("names.tsv", List.of(row));
    return EntityFinder.english(user).find(READER.read("", null, text, "en").document());
  }
}
