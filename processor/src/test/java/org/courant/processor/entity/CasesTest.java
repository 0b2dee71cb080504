package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of case that users of such tools report: each from text to names and roles. */
class CasesTest {
  private static final DocumentReader READER = DocumentReader.create();
  private static final EntityFinder FINDER = EntityFinder.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Northgate Joins NVIDIA in Silicon Valley | ORGANIZATION Northgate, ORGANIZATION NVIDIA, LOCATION Silicon Valley",
        "Lena Marotti Wins Prize in Norway | PERSON Lena Marotti, LOCATION Norway",
        "Labour Party Picks Ruth Calder as Leader in Scotland | ORGANIZATION Labour Party, PERSON Ruth Calder, LOCATION Scotland",
        "Microsoft and Google Meet in Oslo | ORGANIZATION Microsoft, ORGANIZATION Google, LOCATION Oslo",
      })
  void case14TitleCaseHeadlineHasNamesOfAllTypes(String headline, String expected) {
    assertThat(String.join(", ", names(headline, "Rain fell on the hills all day.")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LENA MAROTTI opened the fair. | Lena Marotti",
        "LENA MAROTTI OPENS FAIR | Lena Marotti",
        "The winner was PETER VOSS. Voss smiled. | Peter Voss",
      })
  void case15NameInCapitalsIsAPerson(String text, String name) {
    assertThat(names("", text)).contains("PERSON " + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Labour MP Ruth Calder said no. | Ruth Calder: Labour MP",
        "The chief economist at Brightwell Analytics, Dr Martin Voss, said so. | Martin Voss: chief economist at Brightwell Analytics",
        "It rained at Brightwell Analytics, Dr Martin Voss, said. | Martin Voss: Dr",
        "Brightwell Analytics chief executive Dr Martin Voss said so. | Martin Voss: Brightwell Analytics chief executive",
        "Conservative peer Lord Martin Voss said so. | Martin Voss: Lord",
        "Detective Sergeant Ruth Calder said so. | Ruth Calder: Detective Sergeant",
        "Lt. Gen. Martin Voss said so. | Martin Voss: Lt. Gen.",
        "Prof Ruth Calder, of Aldmere University, said so. | Ruth Calder: Prof",
      })
  void case16TitlesAreRolesAndNoPartOfTheName(String text, String expected) {
    String name = expected.substring(0, expected.indexOf(':'));
    Entity found = only(text, name);
    assertThat(name + ": " + String.join("; ", found.roles())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw the Solar System's planets. | Solar System",
        "We saw Norway’s coast. | Norway",
        "We read Lena Marotti's book. | Lena Marotti",
        "She ate at McDonald's. | McDonald’s",
        "She ate at McDonald’s again. | McDonald’s",
      })
  void case17PossessiveIsNoPartOfANameUnlessItIs(String text, String name) {
    assertThat(names("", text)).hasSize(1).first().asString().endsWith(" " + name);
  }

  @Test
  void case18AbbreviatedTitlesEndNoSentence() {
    String text = "F.B.I. Director John Q. Mason was fired. Mr. Mason left.";
    Document document = READER.read("", null, text, "en").document();
    assertThat(document.sentences()).hasSize(2);
    Entity mason = only(text, "John Q. Mason");
    assertThat(surfaces(mason, document)).containsExactly("John Q. Mason", "Mason");
    assertThat(mason.roles()).containsExactly("F.B.I. Director");
    String growing = "Acme Inc. USA is growing.";
    assertThat(READER.read("", null, growing, "en").document().sentences()).hasSize(1);
  }

  @Test
  void case19RepeatedBodyCountsOnce() {
    String body =
        "Lena Marotti came to Norway on a cold day and spoke for an hour about her work.\n";
    List<Entity> once = find("Fair opens", body);
    List<Entity> often = find("Fair opens", body.repeat(25));
    assertThat(often).isEqualTo(once);
  }

  private static List<String> names(String headline, String text) {
    return find(headline, text).stream().map(e -> e.type() + " " + e.name()).toList();
  }

  private static List<Entity> find(String headline, String text) {
    return FINDER.find(READER.read(headline, null, text, "en").document());
  }

  private static Entity only(String text, String name) {
    List<Entity> all = find("", text);
    return all.stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(all.toString()));
  }

  private static List<String> surfaces(Entity entity, Document document) {
    List<String> out = new ArrayList<>();
    entity.mentions().forEach(m -> out.add(m.span().in(document.text())));
    return out;
  }
}
