package org.courant.processor.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.encoder.AuthorOdds;
import org.courant.processor.encoder.AuthorQuestion;
import org.courant.processor.encoder.PairOdds;
import org.courant.processor.encoder.PairQuestion;
import org.courant.processor.encoder.StanceEncoder;
import org.courant.processor.quote.QuoteFinder;
import org.courant.processor.quote.Sample;
import org.junit.jupiter.api.Test;

/**
 * What becomes of the words' reading when an encoder has a say; the encoder here says one thing.
 */
class JuryTest {
  private static final PairOdds NONE = new PairOdds(0.96f, 0.01f, 0.01f, 0.01f, 0.01f);
  private static final PairOdds AGAINST = new PairOdds(0.04f, 0.01f, 0.01f, 0.93f, 0.01f);
  private static final PairOdds AGAINST_FIRST = new PairOdds(0.04f, 0.01f, 0.01f, 0.01f, 0.93f);
  private static final PairOdds EVEN = new PairOdds(0.52f, 0.16f, 0.1f, 0.12f, 0.1f);

  private static final QuoteFinder QUOTES = QuoteFinder.english();
  private static final String WARD = "PERSON ward: Ward|he";
  private static final String BELL = "PERSON bell: Bell|She";

  private record Stub(PairOdds pair, AuthorOdds author, List<PairQuestion> asked)
      implements StanceEncoder {
    Stub(PairOdds pair) {
      this(pair, new AuthorOdds(0, 1, 0), new ArrayList<>());
    }

    @Override
    public List<AuthorOdds> author(List<AuthorQuestion> questions) {
      return questions.stream().map(q -> author).toList();
    }

    @Override
    public List<PairOdds> pairs(List<PairQuestion> questions) {
      asked.addAll(questions);
      return questions.stream().map(q -> pair).toList();
    }
  }

  private static List<Stance> find(Stub stub, String text, String... entities) {
    Sample sample = Sample.of(text, entities);
    return StanceFinder.english(stub)
        .find(
            sample.document(),
            sample.entities(),
            QUOTES.find(sample.document(), sample.entities()));
  }

  private static List<String> told(PairOdds odds, String text) {
    return find(new Stub(odds), text, WARD, BELL).stream()
        .map(
            s ->
                s.holder().entity()
                    + " "
                    + s.label()
                    + " "
                    + s.target().entity()
                    + ": "
                    + s.evidence().in(text))
        .toList();
  }

  @Test
  void encoderFindsWhatNoWordReads() {
    assertThat(told(AGAINST, "Ward had harsh criticism in mind when Bell walked in."))
        .containsExactly("ward AGAINST bell: criticism in mind when Bell");
  }

  @Test
  void secondMayHoldIt() {
    assertThat(told(AGAINST_FIRST, "Ward left the hall to the criticism that Bell had ready."))
        .containsExactly("bell AGAINST ward: Ward left the hall to the criticism");
  }

  @Test
  void encoderIsNotAskedWhereNothingHintsAtAnOpinion() {
    Stub stub = new Stub(AGAINST);
    assertThat(find(stub, "Ward met Bell.", WARD, BELL)).isEmpty();
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void whatIsNotClaimedStaysUnclaimed() {
    assertThat(told(AGAINST, "Ward denied that he opposes Bell.")).isEmpty();
    assertThat(told(AGAINST, "Ward would oppose Bell if she ran.")).isEmpty();
    assertThat(told(AGAINST, "Ward never criticised Bell.")).isEmpty();
  }

  @Test
  void wordsCountWhereTheEncoderIsInTwoMinds() {
    assertThat(told(EVEN, "Ward praised Bell.")).containsExactly("ward FAVOR bell: praised Bell");
  }

  @Test
  void agreementMakesSurer() {
    double agreed = find(new Stub(AGAINST), "Ward attacked Bell.", WARD, BELL).get(0).probability();
    double alone = StanceFinderTest.probability("Ward attacked Bell.");
    assertThat(agreed).isGreaterThan(alone);
  }

  @Test
  void sameTwoInASentenceAreAskedAboutOnce() {
    Stub stub = new Stub(NONE);
    find(stub, "Ward said Ward would attack Bell, and Bell shrugged.", WARD, BELL);
    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void anArticleHasSoManyQuestionsAndNoMore() {
    Stub stub = new Stub(NONE);
    find(stub, "Ward attacked Bell.\n".repeat(40), WARD, BELL);
    assertThat(stub.asked()).hasSize(Jury.MOST_QUESTIONS);
  }

  @Test
  void whatTheWordsAreSureOfIsNotAskedAbout() {
    Stub stub = new Stub(NONE);
    assertThat(find(stub, "Ward praised Bell.", WARD, BELL)).hasSize(1);
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void nothingIsAskedWhereTheNetworkWouldHardlySayAnything() {
    Stub stub = new Stub(AGAINST);
    find(stub, "Ward left the failed bank in Norland.", WARD, "LOCATION norland: Norland");
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void withinHisQuoteTheSpeakerIsTheAuthor() {
    String text = "“I came late,” Ward said. “The mess that Bell left is still there.”";
    Stub stub = new Stub(NONE, new AuthorOdds(0.95f, 0.03f, 0.02f), new ArrayList<>());
    assertThat(find(stub, text, WARD, BELL))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.holder().entity()).isEqualTo("ward");
              assertThat(s.target().entity()).isEqualTo("bell");
              assertThat(s.label()).isEqualTo(Stance.Label.AGAINST);
              assertThat(s.quoted()).isTrue();
              assertThat(s.evidence().in(text)).isEqualTo("mess that Bell");
            });
  }
}
