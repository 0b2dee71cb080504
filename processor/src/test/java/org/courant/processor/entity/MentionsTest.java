package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;
import org.courant.processor.text.RandomText;
import org.courant.processor.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
  private static final DocumentReader READER = DocumentReader.create();
  private static final EntityFinder FINDER = EntityFinder.english();

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void pointIntoTheTextInOrderWithoutOverlap(long seed) {
    RandomText random = new RandomText(seed);
    for (int i = 0; i < 60; i++) {
      Document document = READER.read(random.line(), random.line(), random.text(), "en").document();
      List<Span> all = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      for (Entity entity : FINDER.find(document)) {
        assertThat(ids.add(entity.id())).isTrue();
        List<Span> spans = entity.mentions().stream().map(Mention::span).toList();
        assertThat(spans).isSorted();
        all.addAll(spans);
      }
      Collections.sort(all);
      int at = 0;
      for (Span span : all) {
        assertThat(span.start()).isGreaterThanOrEqualTo(at);
        assertThat(span.in(document.text())).isEqualTo(span.in(document.text()).strip());
        assertThat(document.sentences()).anyMatch(s -> s.span().contains(span));
        at = span.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Bly ",
        "of Of ",
        "President ",
        "the President ",
        "he ",
        "U.S.-",
        "Ann (AB) ",
        "Mason said. ",
        "Ann Bly, a doctor, ",
        "“I said he ",
        "The Aldmere Port Board (APB), or APB, ",
        "Northgate said it and its ",
      })
  void hostileTextIsReadInLinearTime(String piece) {
    String body = piece.repeat(300_000 / piece.length());
    Document document = READER.read("Head", null, body + "end", "en").document();
    assertThat(FINDER.find(document)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann # Bly. Bly said he. ", "President # Bly. The president left. "})
  void aThousandOfOneNameAreReadInLinearTime(String piece) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      String name = "X" + Integer.toString(i + 1_000_000, 36).replaceAll("\\d", "q");
      body.append(piece.replace("#", name));
    }
    Document document = READER.read("Head", null, body.toString(), "en").document();
    assertThat(FINDER.find(document)).isNotNull();
  }
}
