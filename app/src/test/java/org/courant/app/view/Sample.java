package org.courant.app.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.courant.avro.Coverage;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityType;
import org.courant.avro.Holder;
import org.courant.avro.Mention;
import org.courant.avro.MentionKind;
import org.courant.avro.Provenance;
import org.courant.avro.Quote;
import org.courant.avro.QuoteKind;
import org.courant.avro.Scope;
import org.courant.avro.Span;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.Target;
import org.jspecify.annotations.Nullable;

/** An enriched article built by hand: spans are given by their words and found in the text. */
final class Sample {
  static final String HEADLINE = "Marotti turns on the harbour board";
  static final String BODY =
      "Prime Minister Lena Marotti accused the Harbour Board of wasting ten years. "
          + "“We will not be lectured by people who cannot count ships,” Marotti said. "
          + "She praised Tarn Shipping.";

  private final String text;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Stance> stances = new ArrayList<>();
  private String headline = HEADLINE;
  private int version = 1;
  private @Nullable String rights;
  private boolean truncated;

  Sample(String text) {
    this.text = text;
  }

  static Sample harbour() {
    return new Sample(HEADLINE + "\n\n" + BODY)
        .entity("marotti", "Lena Marotti", EntityType.PERSON, "prime minister")
        .entity("board", "Harbour Board", EntityType.ORGANIZATION)
        .entity("tarn", "Tarn Shipping", EntityType.ORGANIZATION)
        .quote("We will not be lectured by people who cannot count ships,", "marotti")
        .stance("marotti", StanceLabel.FAVOR, "tarn", "praised Tarn Shipping", 0.71)
        .stance(
            "marotti",
            StanceLabel.AGAINST,
            "board",
            "accused the Harbour Board of wasting ten years",
            0.85);
  }

  Sample headline(String value) {
    headline = value;
    return this;
  }

  Sample version(int value) {
    version = value;
    return this;
  }

  Sample rights(String value) {
    rights = value;
    return this;
  }

  Sample truncated() {
    truncated = true;
    return this;
  }

  Sample entity(String id, String name, EntityType type, String... roles) {
    List<Mention> mentions = List.of(new Mention(0, 1, MentionKind.NAME));
    entities.add(new Entity(id, name, type, null, null, List.of(roles), 0.5, null, mentions));
    return this;
  }

  Sample quote(String words, @Nullable String speaker) {
    return quote(words, speaker, QuoteKind.DIRECT);
  }

  Sample quote(String words, @Nullable String speaker, QuoteKind kind) {
    Span span = span(words);
    quotes.add(new Quote(span.getStart(), span.getEnd(), kind, speaker, null, null));
    return this;
  }

  Sample stance(
      String holder, StanceLabel label, String target, String evidence, double probability) {
    return stance(holder, label, target, evidence, probability, false, false);
  }

  Sample stance(
      String holder,
      StanceLabel label,
      String target,
      String evidence,
      double probability,
      boolean quoted,
      boolean negated) {
    stances.add(
        new Stance(
            new Holder(holder, 0, 1),
            new Target(target, target, 0, 1),
            label,
            probability,
            span(evidence),
            quoted,
            negated,
            Scope.BODY,
            List.of()));
    return this;
  }

  EnrichedArticle build() {
    return new EnrichedArticle(
        "a1",
        version,
        headline,
        "en",
        "Northern Wire",
        null,
        Instant.parse("2026-03-03T14:20:00Z"),
        text,
        List.of(),
        entities,
        quotes,
        stances,
        rights,
        new Provenance("test", Map.of(), new Coverage(100, truncated)));
  }

  private Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("'" + words + "' must stand in the text");
    }
    int points = text.codePointCount(0, start);
    return new Span(points, points + words.codePointCount(0, words.length()));
  }
}
