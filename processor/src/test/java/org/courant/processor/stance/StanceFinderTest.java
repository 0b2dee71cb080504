package org.courant.processor.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.QuoteFinder;
import org.courant.processor.quote.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In each text Ward is “ward”, Bell (she) “bell”, Coyle (he) “coyle”, Exland “exland”. */
class StanceFinderTest {
  private static final QuoteFinder QUOTES = QuoteFinder.english();
  private static final StanceFinder STANCES = StanceFinder.english();
  private static final String[] PARTIES = {
    "PERSON ward: Senator Ward|Ward",
    "PERSON bell: President Bell|Bell|her|she|She",
    "PERSON coyle: Mayor Coyle|Coyle|he",
    "LOCATION exland: Exland"
  };

  private static List<Stance> find(String text) {
    String[] there = Arrays.stream(PARTIES).filter(p -> isNamed(text, p)).toArray(String[]::new);
    Sample sample = Sample.of(text, there);
    List<Quote> quotes = QUOTES.find(sample.document(), sample.entities());
    return STANCES.find(sample.document(), sample.entities(), quotes);
  }

  private static boolean isNamed(String text, String party) {
    return Arrays.stream(party.split(": ", 2)[1].split("\\|", -1))
        .anyMatch(surface -> text.matches("(?s).*\\b" + surface + "\\b.*"));
  }

  private static List<String> stances(String text) {
    return find(text).stream()
        .map(
            s ->
                s.holder().entity()
                    + " "
                    + s.label()
                    + " "
                    + (s.target().entity() == null
                        ? "“" + s.target().span().in(text) + "”"
                        : s.target().entity()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // direction
        "Ward accused Bell of lying.|ward AGAINST bell",
        "Bell accused Ward of lying.|bell AGAINST ward",
        "Ward praised Bell.|ward FAVOR bell",
        "Ward was praised by Bell.|bell FAVOR ward",
        "Ward, praised by Bell on Monday, left the room.|bell FAVOR ward",
        "Ward blamed the delay on Bell.|ward AGAINST bell",
        "Ward blamed Bell for the delay.|ward AGAINST bell",
        "Ward has long backed Bell.|ward FAVOR bell",
        "Ward, who also backs Bell, went home.|ward FAVOR bell",
        "Ward, a farmer, condemned Exland.|ward AGAINST exland",
        "It is a pact that Ward has long accused Exland of breaking.|ward AGAINST exland",
        "Ward voted for the bill and condemned Bell.|ward FAVOR “the bill”, ward AGAINST bell",
        "Ward left the hall, accusing Bell of theft.|ward AGAINST bell",
        "Accusing Bell of theft, Ward left the hall.|ward AGAINST bell",
        "The man who met Ward praised Bell.|",
        "A spokesman for Ward praised Bell.|",
        "Ward on Monday praised Bell.|ward FAVOR bell",
        "Ward and Coyle support Bell.|ward FAVOR bell, coyle FAVOR bell",
        "Exland met Ward and Coyle condemned Bell.|coyle AGAINST bell",
        "Ward sent a letter praising Bell.|ward FAVOR bell",
        // negation
        "Ward supports Bell.|ward FAVOR bell",
        "Ward does not support Bell.|ward AGAINST bell",
        "Ward no longer supports Bell.|ward AGAINST bell",
        "Ward never criticised Bell.|",
        "Ward doesn’t oppose Bell.|",
        "Nobody opposes her, said Bell.|",
        "Nobody in Exland supports Bell.|",
        "Everybody opposes Bell.|",
        "Ward will not tolerate Bell.|ward AGAINST bell",
        "Ward tolerates Bell.|",
        "Neither Coyle nor Ward supports Bell.|ward AGAINST bell",
        // what is not claimed
        "Bell denied that she supports Ward.|",
        "Bell denied she supports Ward.|",
        "It is unclear whether Bell supports Ward.|",
        "If Bell supports Ward, the vote is over.|",
        "Bell would support Ward if the tax were cut.|",
        "Does Bell support Ward?|",
        "Bell should support Ward.|",
        "Ward was accused of supporting Bell.|",
        // reported speech
        "Coyle said that Ward hates Bell.|ward AGAINST bell",
        "Coyle said Ward loves Bell.|ward FAVOR bell",
        "“I support Bell,” Ward said.|ward FAVOR bell",
        "“We will never support Bell,” Ward said.|ward AGAINST bell",
        "“Coyle hates Bell,” Ward said.|coyle AGAINST bell",
        "“Bell is a disgrace,” Ward said.|ward AGAINST bell",
        "Ward said Bell was a disgrace.|ward AGAINST bell",
        "Ward said Bell was not a disgrace.|",
        "“Bell is not the worst,” Ward said.|",
        "“Bell is not at all bad,” Ward said.|",
        "“Bell is not a hero,” Ward said.|ward AGAINST bell",
        "Bell is a disgrace.|",
        // judgements
        "Ward called President Bell a “disgrace.”|ward AGAINST bell",
        "Ward called President Bell a hero.|ward FAVOR bell",
        "Ward called President Bell at noon.|",
        "Bell was called a disgrace by Ward.|ward AGAINST bell",
        "Ward described Bell as reckless.|ward AGAINST bell",
        "Ward described Bell as tall.|",
        "Ward said it was vital to involve Exland in the talks.|ward FAVOR exland",
        // nouns and adjectives
        "Ward’s support for Bell is known.|ward FAVOR bell",
        "Ward’s opposition to Bell is known.|ward AGAINST bell",
        "Ward voiced support for Bell.|ward FAVOR bell",
        "Bell withdrew her support for Exland.|bell AGAINST exland",
        "Ward withdrew support for Bell.|ward AGAINST bell",
        "Bell faced criticism from Ward over the tax.|ward AGAINST bell",
        "Coyle faces pressure from Ward to take a hard line on Exland.|ward AGAINST exland",
        "Ward is opposed to Bell.|ward AGAINST bell",
        "Ward is not opposed to Bell.|",
        "Ward came out in favor of Bell.|ward FAVOR bell",
        "Ward is deeply critical of Bell.|ward AGAINST bell",
        "Ward is a fierce critic of Bell.|ward AGAINST bell",
        "Ward, a longtime supporter of Bell, left.|ward FAVOR bell",
        "Ward is not a supporter of Bell.|ward AGAINST bell",
        "Ward met a supporter of Bell.|",
        "Ward (D-Exley) praised Bell.|ward FAVOR bell",
        // control
        "Ward vowed to fight Bell.|ward AGAINST bell",
        "Ward refused to support Bell.|ward AGAINST bell",
        "Ward refused to condemn Bell.|",
        "Ward declined to endorse Bell.|",
        "Ward urged Coyle to support Bell.|ward FAVOR bell",
        "Ward urged Coyle to reject Bell.|ward AGAINST bell",
        "Ward wants Coyle to leave Bell alone.|",
        // targets
        "Ward criticised Bell’s policy.|ward AGAINST bell",
        "Ward criticised the policies enacted under Bell.|ward AGAINST bell",
        "Ward opposes Bell’s arrest.|ward AGAINST “Bell’s arrest”",
        "Ward opposes the new harbour tax.|ward AGAINST “the new harbour tax”",
        "Ward denied taking bribes.|ward AGAINST “taking bribes”",
        "Ward condemned Bell and Coyle.|ward AGAINST bell, ward AGAINST coyle",
        "Ward warned that Bell would leave.|",
        "Ward fears Bell will leave.|",
        "Ward criticised it.|",
        "Ward called for her to resign as Bell left.|ward AGAINST bell",
        "Ward supports raising the tax.|ward FAVOR “raising the tax”",
        "Ward voted against the bill.|ward AGAINST “the bill”",
        "Ward stood with folded arms.|",
      })
  void readsWhoStandsWhere(String text, String expected) {
    assertThat(String.join(", ", stances(text))).isEqualTo(expected == null ? "" : expected);
  }

  static double probability(String text) {
    return find(text).get(0).probability();
  }

  @Test
  void scareQuotedWordShowsNothing() {
    assertThat(stances("Ward’s “support” for Bell cost her the vote.")).isEmpty();
  }

  @Test
  void evidenceIsTheShortestStretchThatShowsIt() {
    String text = "On Monday Ward, a farmer, again accused Bell of lying to the town.";
    assertThat(find(text))
        .singleElement()
        .satisfies(s -> assertThat(s.evidence().in(text)).isEqualTo("accused Bell"));
  }

  @Test
  void quotedStanceSaysSo() {
    assertThat(find("“I support Bell,” Ward said.")).singleElement().matches(Stance::quoted);
    assertThat(find("Ward supports Bell.")).singleElement().matches(s -> !s.quoted());
  }

  @Test
  void negatedStanceSaysSo() {
    assertThat(find("Ward never supported Bell.")).singleElement().matches(Stance::negated);
  }

  @Test
  void possibilityIsLessProbableThanFact() {
    double fact = find("Ward supports Bell.").get(0).probability();
    assertThat(find("Ward may support Bell.").get(0).probability()).isLessThan(fact);
    assertThat(find("Ward would support Bell.").get(0).probability()).isLessThan(fact);
  }

  @Test
  void strongestOfEqualStancesIsKept() {
    String text = "Ward warned Bell. Ward condemned Bell. Ward questioned Bell.";
    assertThat(find(text))
        .singleElement()
        .satisfies(s -> assertThat(s.evidence().in(text)).contains("condemned"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "de", "und"})
  void otherLanguageHasNoStances(String language) {
    Sample sample =
        Sample.in(language, "Ward accused Bell.", "PERSON ward: Ward", "PERSON bell: Bell");
    assertThat(STANCES.find(sample.document(), sample.entities(), List.of())).isEmpty();
  }
}
