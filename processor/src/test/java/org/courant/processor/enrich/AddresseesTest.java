package org.courant.processor.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.QuoteFinder;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is “you” in somebody's words. */
class AddresseesTest {
  private static final DocumentReader READER = DocumentReader.create();
  private static final EntityFinder ENTITIES = EntityFinder.english();
  private static final QuoteFinder QUOTES = QuoteFinder.english();

  private static @Nullable String addressee(String text) {
    Document document = READER.read("", null, text, "en").document();
    List<Entity> entities = ENTITIES.find(document);
    Quote quote =
        QUOTES.find(document, entities).stream()
            .filter(q -> q.kind() == Quote.Kind.DIRECT)
            .findFirst()
            .orElseThrow();
    return new Addressees(document, entities).of(quote);
  }

  @Test
  void oneWhoIsToldIsAddressed() {
    assertThat(addressee("“You misled the city,” Angela Ward told Robert Coyle."))
        .isEqualTo("robert-coyle");
  }

  @Test
  void oneWhoIsCalledByNameIsAddressed() {
    assertThat(addressee("“Mr. Coyle, you misled the city,” said Angela Ward.")).isEqualTo("coyle");
  }

  @Test
  void oneWhoIsOnlyNamedIsNot() {
    assertThat(addressee("“You know that Robert Coyle lied,” said Angela Ward.")).isNull();
  }

  @Test
  void interviewerIsNot() {
    assertThat(addressee("“You never know,” Angela Ward told Channel One's Robert Coyle."))
        .isNull();
  }

  @Test
  void speakerIsNot() {
    assertThat(addressee("“You never know,” said Angela Ward.")).isNull();
  }
}
