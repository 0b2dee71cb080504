package org.courant.processor.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.courant.processor.author.Attitude.Label;
import org.courant.processor.entity.Entity;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.Sample;
import org.courant.processor.text.Document;
import org.courant.processor.text.SentenceSplitter;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;

class AuthorStanceFinderTest {
  private static final String OPINION =
      " has been a very strong leader because she tells the truth";

  private final Asked asked = new Asked();

  @Test
  void eachSentenceIsAskedOnceAboutAnEntityByItsName() {
    find(Sample.of("As she says, Bell" + OPINION + ".", "PERSON bell: Bell|she"));
    assertThat(asked.questions()).containsExactly("As she says, [Bell]" + OPINION + ".");
  }

  @Test
  void pronounIsAskedAboutWhereThereIsNoName() {
    find(Sample.of("She" + OPINION.replace("she ", "it ") + ".", "PERSON bell: She"));
    assertThat(asked.questions()).hasSize(1).first().asString().startsWith("[She] has");
  }

  @Test
  void quotedAndReportedWordsAreTheirSpeakers() {
    Sample sample =
        Sample.of(
            "Voss, who has been a very strong leader, says Bell has been guilty of attacks.",
            "PERSON voss: Voss",
            "PERSON bell: Bell");
    assertThat(find(sample, quote(sample, "Bell has been guilty of attacks", Quote.Kind.INDIRECT)))
        .containsEntry("bell", Attitude.NONE)
        .extractingByKey("voss")
        .matches(a -> a.label() == Label.NEGATIVE);
    assertThat(asked.questions())
        .containsExactly("[Voss], who has been a very strong leader, says ….");
  }

  @Test
  void scareQuotesAreTheAuthors() {
    Sample sample =
        Sample.of("Bell’s “truth” has been very strong on attacks.", "PERSON bell: Bell");
    find(sample, quote(sample, "truth", Quote.Kind.SCARE));
    assertThat(asked.questions())
        .containsExactly("[Bell]’s “truth” has been very strong on attacks.");
  }

  @Test
  void targetOfAnothersStanceIsNotAskedAbout() {
    Sample sample =
        Sample.of(
            "Bell" + OPINION + ", a voice against Voss.", "PERSON bell: Bell", "PERSON voss: Voss");
    Span voss = span(sample, "Voss");
    finder(Budget.THOROUGH).find(sample.document(), sample.entities(), List.of(), List.of(voss));
    assertThat(asked.questions()).containsExactly("[Bell]" + OPINION + ", a voice against Voss.");
  }

  @Test
  void placeIsAskedAboutOnlyWhereItActs() {
    String behind = " rejected the truth about very strong leadership.";
    find(Sample.of("Norland has long" + behind + " It was in Sudland.", "LOCATION n: Norland"));
    assertThat(asked.questions()).containsExactly("[Norland] has long" + behind);
    assertThat(find(Sample.of("A very strong truth is loved in Sudland.", "LOCATION s: Sudland")))
        .isEmpty();
  }

  @Test
  void peopleWhoseNameOnlyDescribesAreNotAskedAbout() {
    find(
        Sample.of(
            "Norlandic officials are very guilty, and Norlanders loved the truth.",
            "GROUP a: Norlandic",
            "GROUP b: Norlanders"));
    assertThat(asked.questions())
        .containsExactly("Norlandic officials are very guilty, and [Norlanders] loved the truth.");
  }

  @Test
  void eventsHaveNoAttitudeAndPersonsOfWhomNothingIsSaidANeutralOne() {
    Sample sample =
        Sample.of("Bell said so at the Harvest Fair.", "PERSON b: Bell", "EVENT h: Harvest Fair");
    assertThat(find(sample)).isEqualTo(Map.of("b", Attitude.NONE));
    assertThat(asked.questions()).isEmpty();
  }

  @Test
  void budgetBoundsTheQuestions() {
    Sample sample = Sample.of(("Bell" + OPINION + ". ").repeat(9), "PERSON bell: Bell");
    finder(Budget.FAST).find(sample.document(), sample.entities(), List.of(), List.of());
    assertThat(asked.questions()).hasSize(Budget.FAST.anEntity());
  }

  @Test
  void headlineIsAlwaysAskedAboutAndFirst() {
    String headline = "Bell Shames Harwick";
    String text = headline + "\n\nBell" + OPINION + ".";
    Document document =
        new Document(text, "en", SentenceSplitter.split(text, headline.length()), null);
    List<Entity> entities = Sample.of(text, "PERSON bell: Bell").entities();
    finder(Budget.THOROUGH).find(document, entities, List.of(), List.of());
    assertThat(asked.questions())
        .containsExactly("[Bell] Shames Harwick", "[Bell]" + OPINION + ".");
  }

  @Test
  void otherLanguagesAreNotRead() {
    Sample sample = Sample.in("fr", "Bell" + OPINION + ".", "PERSON bell: Bell");
    assertThat(find(sample)).isEmpty();
  }

  private Map<String, Attitude> find(Sample sample, Quote... quotes) {
    return finder(Budget.THOROUGH)
        .find(sample.document(), sample.entities(), List.of(quotes), List.of());
  }

  private AuthorStanceFinder finder(Budget budget) {
    return AuthorStanceFinder.english(asked, budget);
  }

  private static Quote quote(Sample sample, String words, Quote.Kind kind) {
    return new Quote(span(sample, words), kind, null, null);
  }

  private static Span span(Sample sample, String words) {
    int start = sample.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
