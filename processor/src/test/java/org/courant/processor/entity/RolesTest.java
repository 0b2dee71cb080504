package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
  private static final DocumentReader READER = DocumentReader.create();
  private static final EntityFinder FINDER = EntityFinder.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Secretary of State Ruth Calder left. | Ruth Calder: Secretary of State",
        "Secretary of Health and Human Services Ruth Calder left. | Ruth Calder: Secretary of Health and Human Services",
        "Labour MP Ruth Calder left. | Ruth Calder: Labour MP",
        "Brightwell Analytics chief executive Dr Martin Voss left. | Martin Voss: Brightwell Analytics chief executive",
        "The chief economist at Brightwell Analytics, Dr Martin Voss, said so. | Martin Voss: chief economist at Brightwell Analytics",
        "They met embattled Norwegian President Kari Holm. | Kari Holm: Norwegian President",
        "They met former Ohio governor Nora Field. | Nora Field: former Ohio governor",
        "They met acting police chief Nora Field. | Nora Field: acting police chief",
        "Then-Senator Nora Field voted no. | Nora Field: Then-Senator",
        "Nora Field, the governor of Ohio, left. | Nora Field: governor of Ohio",
        "Nora Field, governor of Ohio, left. | Nora Field: governor of Ohio",
        "Alan Reed, a doctor, said: “No.” | Alan Reed: doctor",
        "Alan Reed, 42, a retired plumber from Leeds, said no. | Alan Reed: retired plumber from Leeds",
        "“No,” Nora Field, a neighbour, told reporters. | Nora Field: neighbour",
        "Alan Reed, a doctor who lives there, left. | Alan Reed: doctor",
        "Alan Reed, the company’s chief executive, left. | Alan Reed: chief executive",
        "The chief executive of Northgate, Alan Reed, left. | Alan Reed: chief executive of Northgate",
        "Its founder, Alan Reed, left. | Alan Reed: founder",
        "Alan Reed is a farmer. | Alan Reed: farmer",
        "Mr. Alan Reed left. | Alan Reed: ",
        "Sir Alan Reed met Mrs Ruth Calder. | Alan Reed: ",
        "After beating Alan Reed, the governor, Nora Field, left. | Alan Reed: ",
        "After beating Alan Reed, the governor, Nora Field, left. | Nora Field: governor",
        "Alan Reed fired her, a move that shook lawyers. | Alan Reed: ",
        "She will coach Alan Reed. | Alan Reed: ",
        "His wife, Ruth Calder, left. | Ruth Calder: ",
        "F.B.I. Director John Q. Mason was fired. | John Q. Mason: F.B.I. Director",
      })
  void areWordedAsInTheText(String text, String expected) {
    String name = expected.substring(0, expected.indexOf(':'));
    assertThat(name + ": " + String.join("; ", entity(text, name).roles()))
        .isEqualTo(expected.endsWith(":") ? expected + " " : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Secretary of State Ruth Calder left. The secretary of State was late. | Ruth Calder: The secretary of State",
        "Gov. Nora Field left. The governor was late. | Nora Field: The governor",
        "Nora Field, the governor of Ohio, left. The governor was late. | Nora Field: the governor, The governor",
        "Alan Reed, a doctor, left. We saw the doctor’s car. | Alan Reed: the doctor",
        "Norwegian Foreign Minister Kari Holm left. The minister was late. | Kari Holm: The minister",
        "Foreign Minister Kari Holm left. The Norwegian foreign minister was late. | Kari Holm: foreign minister",
        "Norwegian Foreign Minister Kari Holm left. The Swedish foreign minister was late. | Kari Holm: ",
        "Former governor Nora Field left. The governor was late. | Nora Field: ",
        "Former Ohio governor Nora Field left. The former governor was late. | Nora Field: The former governor",
        "President Kari Holm left. The president of Chile was late. | Kari Holm: ",
        "Vice President Kari Holm left. The president was late. | Kari Holm: ",
        "Sen. Ann Bly spoke. Later Sen. Eve Cole spoke. The senator left. | Eve Cole: The senator",
        "Secretary of State Ruth Calder left. The top U.S. diplomat was late. | Ruth Calder: diplomat",
        "Ruth Calder, the governor of Ohio, left. They met the governor of Ohio again. | Ruth Calder: the governor, the governor",
        "Former Ohio governor Nora Field left. They met the former Ohio governor. | Nora Field: governor",
        "Gen. Ruth Calder left. The general election was near. | Ruth Calder: ",
        "Ruth Calder, president of the Aldmere Chess Club, left. The president was late. | Ruth Calder: ",
        "Brightwell chief executive Martin Voss left. The CEO was late. | Martin Voss: The CEO",
      })
  void areTakenUpAgain(String text, String expected) {
    Document document = READER.read("", null, text, "en").document();
    String name = expected.substring(0, expected.indexOf(':'));
    List<String> nominals =
        entity(text, name).mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.NOMINAL)
            .map(m -> m.span().in(document.text()))
            .toList();
    assertThat((name + ": " + String.join(", ", nominals)).strip()).isEqualTo(expected);
  }

  private static Entity entity(String text, String name) {
    List<Entity> all = FINDER.find(READER.read("", null, text, "en").document());
    return all.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }
}
