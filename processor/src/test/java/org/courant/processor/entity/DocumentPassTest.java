package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is one with whom: each row an article, then an entity with all its wordings. */
class DocumentPassTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Marotti] was late. [P Lena Marotti], a painter, spoke. Ms. [P Marotti] left. | lena-marotti: Marotti, Lena Marotti, Marotti",
        "[P Lena Marotti] sang. [P Lena] said no. | lena-marotti: Lena Marotti, Lena",
        "[P John Q. Mason] came. [P John Mason] and Mr. [P Mason] left. | john-q-mason: John Q. Mason, John Mason, Mason",
        "[P Michael Tarrow] came. [P Mike Tarrow] left. | michael-tarrow: Michael Tarrow, Mike Tarrow",
        "[P Jan van der Berg] spoke. They thanked [P van der Berg]. [P Berg] left. | jan-van-der-berg: Jan van der Berg, van der Berg, Berg",
        "Prince [P Mohammed bin Karim] spoke. Later [P bin Karim] left, and Prince [P Mohammed] slept. | mohammed-bin-karim: Mohammed bin Karim, bin Karim, Mohammed",
        "[P Karim al-Hadad] fled. [P Hadad] said little, [P al-Hadad] less. | karim-al-hadad: Karim al-Hadad, Hadad, al-Hadad",
        "[P Karim Hadad] fled. [P al-Hadad] said little. | karim-hadad: Karim Hadad, al-Hadad",
        "[P Luis Pérez Marín] won. [P Pérez Marín] smiled. | luis-perez-marin: Luis Pérez Marín, Pérez Marín",
        "[P Chen Weilong] spoke first. Mr. [P Chen] then left. | chen-weilong: Chen Weilong, Chen",
        "[P Moon Jae-sun] spoke. [P Moon Jae Sun] left, and [P Moon] said no more. | moon-jae-sun: Moon Jae-sun, Moon Jae Sun, Moon",
        "[P Nora Huxley-Barnes] spoke. [P Huxley-Barnes] left. | nora-huxley-barnes: Nora Huxley-Barnes, Huxley-Barnes",
        "[P J. Tarrow] signed it. [P James Tarrow] denies that. | james-tarrow: J. Tarrow, James Tarrow",
        "[P Robert Mason Jr.] spoke. Mr. [P Mason] left. | robert-mason-jr: Robert Mason Jr., Mason",
        "[P Tom] and [P Alice Tarrow] came. [P Alice] left with [P Tom]. | tom-tarrow: Tom, Tom",
        "[P Lena Marotti] sang. The [O Marotti] way is long. | lena-marotti: Lena Marotti, Marotti",
        "[P Kim Jong Un] met [P Ann Bly]. [P Kim] smiled. | kim-jong-un: Kim Jong Un, Kim",
      })
  void shorterNamesArePeopleNamedInFull(String text, String expected) {
    assertFound(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Ann Smith] met [P Peter Smith]. Mrs. [P Smith] smiled. | ann-smith: Ann Smith, Smith",
        "[P Ann Smith] met [P Peter Smith]. Mr. [P Smith] smiled. | peter-smith: Peter Smith, Smith",
        "[P Robert Mason] came with [P Robert Mason Jr.], who sold it. | robert-mason: Robert Mason",
        "[P Robert Mason] came with [P Robert Mason Jr.], who sold it. | robert-mason-jr: Robert Mason Jr.",
        "[P John A. Mason] met [P John B. Mason]. | john-b-mason: John B. Mason",
        "[P Peter Mason] lives there. The [P Masons] like it. | peter-mason: Peter Mason",
        "[P Peter Mason] lives there. The [P Masons] like it. | masons: Masons",
        "[P Peter Mason] lives there. Mrs. [P Mason] does not. | mason: Mason",
        "[P Ivanka Trump] came with President [P Trump]. [P Trump] spoke. | donald-trump: Trump, Trump",
        "[P Trump] spoke. [P Ivanka Trump] wept. [P Trump] left. | donald-trump: Trump, Trump",
        "[P Peter Hartley] won. The [P Hartley] campaign cheered; the [P Hartley] family wept. | peter-hartley: Peter Hartley",
        "[P Peter Hartley] spoke at the [P Hartley] Center near [P Hartley] National Airport. | peter-hartley: Peter Hartley",
        "The [P Trump] administration left as the [P Obama] administration had. | trump-administration: Trump administration",
        "[P Paul Oslo] left [L Oslo]. | paul-oslo: Paul Oslo",
      })
  void othersOfTheNameStayApart(String text, String expected) {
    assertFound(text, expected);
  }

  @Test
  void bareNameGoesToWhomTheArticleIsAbout() {
    String text =
        "[P Ann Smith] won. [P Ann Smith] spoke. [P Ann Smith] left. Her rival, [P Peter Smith],"
            + " wept. Rain fell. It fell all day. Nothing moved. [P Smith] slept.";
    assertFound(text, "peter-smith: Peter Smith");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [O Food Safety Board] ([O FSB]) met. The [O FSB] left. | food-safety-board: Food Safety Board, FSB, FSB",
        "The [O FSB], or [O Food Safety Board], met. | food-safety-board: FSB, Food Safety Board",
        "[O FSB] ([O Food Safety Board]) staff met. | food-safety-board: FSB, Food Safety Board",
        "The [O Food Safety Board], known as the [O FSB], met. | food-safety-board: Food Safety Board, FSB",
        "The [O Food Safety Board] met. Later the [O FSB] left. | food-safety-board: Food Safety Board, FSB",
        "The [O Department of Fair Trade] ([O DoFT]) met. | department-of-fair-trade: Department of Fair Trade, DoFT",
        "The [O F.W.B.] came. The [O FWB] left. | f-w-b: F.W.B., FWB",
        "The [O Group of Nine] ([O G-9]) met. The [O G-9] parted. | group-of-nine: Group of Nine, G-9, G-9",
        "[O Brightwell Analytics] grew. [P Brightwell] said so. | brightwell-analytics: Brightwell Analytics, Brightwell",
        "[O Northgate] grew. [O Northgate Corp.] said so. | northgate-corp: Northgate, Northgate Corp.",
        "[O The Aldmere Times] wrote it. It was the [O Times] that erred. | the-aldmere-times: The Aldmere Times, Times",
        "The [O Department of Water] met. The [O Water Department] paid. | department-of-water: Department of Water, Water Department",
        "The [O U.S. Land Court] met. The [O Land Court] rose. | u-s-land-court: U.S. Land Court, Land Court",
        "[O Aldmere Police] met in [L Aldmere]. | aldmere: Aldmere",
        "The [O University of Aldmere] beat [O Aldmere University]. | aldmere-university: Aldmere University",
        "[O Northgate Bank] sued [O Northgate Media]. [O Northgate] lost. | northgate: Northgate",
      })
  void organisationsHaveShorterNames(String text, String expected) {
    assertFound(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[L Moscow] accused [L Kyiv] of lies. | russia: Moscow",
        "[L Moscow] has long denied it. | russia: Moscow",
        "Talks with [L Tehran] failed. | iran: Tehran",
        "Ties between [L Washington] and [L Moscow] froze. | russia: Moscow",
        "Ties between [L Washington] and [L Moscow] froze. | united-states: Washington",
        "[L Moscow]’s denials went on. | russia: Moscow",
        "They met in [L Moscow] and flew to [L Oslo]. | moscow: Moscow",
        "They met in [L Moscow] and flew to [L Oslo]. | oslo: Oslo",
        "[L Washington] state wants rain. | washington: Washington",
        "They left [L Washington, D.C.] early. | washington-d-c: Washington, D.C.",
        "The [L US] and [L America] are the [L United States] or [L U.S.], really. | united-states: US, America, United States, U.S.",
      })
  void capitalThatActsIsItsCountry(String text, String expected) {
    assertFound(text, expected);
  }

  @Test
  void oneNameHasOneType() {
    String text =
        "[L Aldmira] is old. [L Aldmira] has a port. [P Aldmira] said no. [O Aldmira] won.";
    assertThat(MarkedArticle.of(text).all())
        .containsExactly("LOCATION aldmira: Aldmira, Aldmira, Aldmira, Aldmira");
    assertThat(
            MarkedArticle.of(
                    "[O Aldmere Post] won. [P Aldmere Post] said so. [O Aldmere Post] is old.")
                .all())
        .hasSize(1);
  }

  private static void assertFound(String text, String expected) {
    String id = expected.substring(0, expected.indexOf(':'));
    assertThat(MarkedArticle.of(text).wordings(id)).isEqualTo(expected);
  }
}
