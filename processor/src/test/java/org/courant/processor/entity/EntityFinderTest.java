package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityFinderTest {
  private static final DocumentReader READER = DocumentReader.create();
  private static final EntityFinder FINDER = EntityFinder.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Northgate Joins NVIDIA in Silicon Valley | ORGANIZATION Northgate, ORGANIZATION NVIDIA, LOCATION Silicon Valley",
        "LENA MAROTTI opened the fair. | PERSON Lena Marotti",
        "Labour MP Ruth Calder left. | ORGANIZATION Labour Party, PERSON Ruth Calder",
        "The chief economist at Brightwell Analytics, Dr Martin Voss, said so. | ORGANIZATION Brightwell Analytics, PERSON Martin Voss",
        "They blamed the Hartley administration. | ORGANIZATION Hartley administration",
        "He joined the Aldmere Port Authority (APA) and left the APA. | ORGANIZATION Aldmere Port Authority",
        "She ate at McDonald's and at McDonald’s again. | ORGANIZATION McDonald’s",
        "We saw the Solar System's planets. | OTHER Solar System",
        "U.S.-Russia talks and Kremlin-backed trolls went on. | LOCATION United States, LOCATION Russia, ORGANIZATION Kremlin",
        "The river floods each May, he said on Monday. | ''",
        "Nobody said a word. Everyone told her so. Nothing was done. | ''",
        "Ed Fay (R-Ohio) of Aldmere, Iowa, left. | PERSON Ed Fay, LOCATION Ohio, LOCATION Aldmere, LOCATION Iowa",
        "The World Health Organization (WHO) met. WHO staff left. | ORGANIZATION World Health Organization",
        "Microsoft Corp. rose, and Microsoft fell. | ORGANIZATION Microsoft",
        "The river Elm is high. | LOCATION Elm",
        "Our town is small. We like it. Nobody left. Speaking helps. | ''",
      })
  void findsNames(String text, String expected) {
    assertThat(String.join(", ", names(text))).isEqualTo(expected);
  }

  @Test
  void familyNameIsThePersonWhereverTheFullNameStands() {
    List<Entity> found = find("Mason was early. The guest, John Q. Mason, spoke. Mr. Mason left.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).id()).isEqualTo("john-q-mason");
    assertThat(found.get(0).mentions()).hasSize(3);
  }

  @Test
  void peopleOfOneFamilyStayApart() {
    List<Entity> found = find("Ann Smith met Peter Smith. Smith smiled at Ann Smith.");
    assertThat(found).extracting(Entity::id).containsExactly("ann-smith", "peter-smith");
    assertThat(found.get(1).mentions()).hasSize(2);
  }

  @Test
  void oneWordNameHasOneType() {
    List<Entity> found = find("They read Aldmira daily. Aldmira wrote this. We like Aldmira.");
    assertThat(found).hasSize(1);
  }

  @Test
  void twoLastNamesMeanTheLongerName() {
    assertThat(find("Ann Marie Van Houten came. Then Van Houten left.")).hasSize(1);
  }

  @Test
  void titlesAreRolesAndNoPartOfTheName() {
    Entity found =
        only("Norwegian Foreign Minister Kari Holm met special envoy Ivan Bly.", "kari-holm");
    assertThat(found.name()).isEqualTo("Kari Holm");
    assertThat(found.roles()).containsExactly("Norwegian Foreign Minister");
    assertThat(only("They saw special envoy Ivan Bly.", "ivan-bly").roles())
        .containsExactly("special envoy");
    assertThat(only("Secretary of State Ivan Bly left.", "ivan-bly").roles())
        .containsExactly("Secretary of State");
    assertThat(only("Mr. Ivan Bly left.", "ivan-bly").roles()).isEmpty();
  }

  @Test
  void roleHolderIsMeantByTheRole() {
    Entity found = only("Foreign Minister Kari Holm came. The foreign minister left.", "kari-holm");
    assertThat(found.mentions())
        .extracting(Mention::kind)
        .containsExactly(Mention.Kind.NAME, Mention.Kind.NOMINAL);
  }

  @Test
  void namesOfACountryAreOne() {
    String text = "The US and the U.S. are the United States, said America.";
    Entity found = only(text, "united-states");
    assertThat(found.mentions()).hasSize(4);
    assertThat(found.wikidata()).isEqualTo("Q30");
    assertThat(found.country()).isEqualTo("US");
  }

  @Test
  void capitalThatActsIsItsCountry() {
    Entity found = only("Oslo accused Stockholm of spying.", "norway");
    assertThat(found.name()).isEqualTo("Norway");
    assertThat(names("They met in Oslo.")).containsExactly("LOCATION Oslo");
  }

  @Test
  void peopleOfACountryAreAGroup() {
    Entity found = only("Three Russians met a Russian official.", "russians");
    assertThat(found.type()).isEqualTo(EntityType.GROUP);
    assertThat(found.country()).isEqualTo("RU");
    assertThat(found.mentions()).hasSize(2);
  }

  @Test
  void pronounGoesToTheOnlyOneItCanMean() {
    assertThat(only("Ann Bly came. She left.", "ann-bly").mentions()).hasSize(2);
    assertThat(only("Ann Bly told Eve Cole she left.", "ann-bly").mentions()).hasSize(1);
    assertThat(only("Ann Bly came. “She left,” they said.", "ann-bly").mentions()).hasSize(1);
    assertThat(only("Ann Bly came. He left.", "ann-bly").mentions()).hasSize(1);
  }

  @Test
  void memberOfCongressIsLinkedOnlyWithATitle() {
    assertThat(only("Sen. Amy Klobuchar spoke.", "amy-klobuchar").wikidata()).isEqualTo("Q22237");
    assertThat(only("The baker Amy Klobuchar spoke.", "amy-klobuchar").wikidata()).isNull();
  }

  @Test
  void headlineNamesWeighMost() {
    Document document =
        READER.read("Bly wins", null, "Ann Bly beat Eve Cole.\nEve Cole wept.", "en").document();
    List<Entity> found = FINDER.find(document);
    assertThat(found.get(0).id()).isEqualTo("ann-bly");
    assertThat(found.get(0).prominence()).isGreaterThan(found.get(1).prominence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "“”", "’s ’s", "the the", "A", "(", "Mr.", "President", "Sen. Rep."})
  void scrapsHoldNoName(String text) {
    assertThat(names(text)).isEmpty();
  }

  private static Entity only(String text, String id) {
    return find(text).stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> names(String text) {
    return find(text).stream().map(e -> e.type() + " " + e.name()).toList();
  }

  private static List<Entity> find(String text) {
    return FINDER.find(READER.read("", null, text, "en").document());
  }
}
