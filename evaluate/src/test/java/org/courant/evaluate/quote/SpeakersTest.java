package org.courant.evaluate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Quote;
import org.courant.processor.text.Document;
import org.courant.processor.text.SentenceSplitter;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;

class SpeakersTest {
  private static final String TEXT =
      "Paul Ede met Miriam Okoro, who said that the levy punishes islanders.";
  private static final List<Entity> ENTITIES = List.of(person("Paul Ede"), person("Miriam Okoro"));

  private static Span of(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Entity person(String name) {
    Mention mention = new Mention(of(name), Mention.Kind.NAME);
    return new Entity(name, name, EntityType.PERSON, null, null, List.of(), 0.5, List.of(mention));
  }

  private static Speakers spokenBy(String speaker, String source) {
    Span words = of("the levy punishes islanders");
    Quote quote = new Quote(words, Quote.Kind.INDIRECT, speaker, of("said"), of("who"));
    Document document = new Document(TEXT, "en", SentenceSplitter.split(TEXT, 0), null);
    Attribution gold = new Attribution(List.of(of(source)), List.of(of("said")), List.of(words));
    return Speakers.of(gold, new Said(document, ENTITIES, List.of(quote)));
  }

  @Test
  void speakerIsNamedInTheSource() {
    assertThat(spokenBy("Miriam Okoro", "Miriam Okoro").right()).isOne();
    assertThat(spokenBy("Paul Ede", "Miriam Okoro").right()).isZero();
  }

  @Test
  void whoStandsForTheNameBeforeIt() {
    assertThat(spokenBy("Miriam Okoro", "who").right()).isOne();
    assertThat(spokenBy("Paul Ede", "who").right()).isZero();
  }
}
