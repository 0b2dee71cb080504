package org.courant.schemas;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecordBase;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.courant.avro.Coverage;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityObservation;
import org.courant.avro.EntityType;
import org.courant.avro.Holder;
import org.courant.avro.Mention;
import org.courant.avro.MentionKind;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.avro.Provenance;
import org.courant.avro.Quote;
import org.courant.avro.QuoteKind;
import org.courant.avro.Scope;
import org.courant.avro.Sentiment;
import org.courant.avro.SentimentLabel;
import org.courant.avro.Span;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.StanceObservation;
import org.courant.avro.Target;

/** One record of each kind, with something in every field that may be empty. */
public final class Samples {
  public static final Instant PUBLISHED = Instant.parse("2026-03-04T05:06:07.089Z");
  public static final String HEADLINE = "Harbour town votes “yes” — 😀";

  private Samples() {}

  public static List<SpecificRecordBase> all() {
    return List.of(
        article(), enriched(), entityObservation(), stanceObservation(), outcome(), state());
  }

  public static Article article() {
    return Article.newBuilder()
        .setId("urn:example:1")
        .setHeadline(HEADLINE)
        .setBody("Mayor Ida Holm backs the new ferry.")
        .setLanguage("en")
        .setAuthors(List.of("A. Writer"))
        .setSourceVersion(3)
        .setPublished(PUBLISHED)
        .build();
  }

  static EnrichedArticle enriched() {
    return EnrichedArticle.newBuilder()
        .setId("urn:example:1")
        .setVersion(2)
        .setHeadline(HEADLINE)
        .setLanguage("en")
        .setPublished(PUBLISHED)
        .setText("Mayor Ida Holm backs the new ferry.")
        .setSentences(List.of(new Span(0, 35)))
        .setEntities(List.of(entity()))
        .setQuotes(List.of(new Quote(0, 5, QuoteKind.SCARE, "Q1", new Span(6, 9), null)))
        .setStances(List.of(stance()))
        .setProvenance(new Provenance("0.1", Map.of("b", "2", "a", "1"), new Coverage(35, false)))
        .build();
  }

  private static Entity entity() {
    return Entity.newBuilder()
        .setId("Q1")
        .setName("Ida Holm")
        .setType(EntityType.PERSON)
        .setRoles(List.of("Mayor"))
        .setProminence(0.5)
        .setSentiment(new Sentiment(SentimentLabel.POSITIVE, 0.125, 0.25, 0.625))
        .setMentions(List.of(new Mention(6, 14, MentionKind.NAME)))
        .build();
  }

  private static Stance stance() {
    return new Stance(
        new Holder("Q1", 6, 14),
        new Target(null, "the new ferry", 21, 34),
        StanceLabel.FAVOR,
        0.75,
        new Span(15, 34),
        false,
        false,
        Scope.BODY,
        List.of(new Span(40, 52)));
  }

  static EntityObservation entityObservation() {
    return EntityObservation.newBuilder()
        .setArticleId("urn:example:1")
        .setVersion(2)
        .setEntityId("Q1")
        .setName("Ida Holm")
        .setType(EntityType.PERSON)
        .setProminence(0.5)
        .setMentions(1)
        .setLanguage("en")
        .build();
  }

  static StanceObservation stanceObservation() {
    return StanceObservation.newBuilder()
        .setArticleId("urn:example:1")
        .setVersion(2)
        .setHolderId("Q1")
        .setHolderName("Ida Holm")
        .setTargetName("the new ferry")
        .setLabel(StanceLabel.FAVOR)
        .setProbability(0.75)
        .setEvidence("backs the new ferry")
        .setEvidenceStart(15)
        .setEvidenceEnd(34)
        .setQuoted(false)
        .setNegated(false)
        .setScope(Scope.BODY)
        .setHeadline(HEADLINE)
        .setLanguage("en")
        .setPublished(PUBLISHED)
        .build();
  }

  static Outcome outcome() {
    return Outcome.newBuilder()
        .setArticleId("urn:example:1")
        .setKind(OutcomeKind.ENRICHED)
        .setVersion(2)
        .setTopic("news.articles")
        .setPartition(4)
        .setOffset(1L << 40)
        .setSeen(PUBLISHED)
        .build();
  }

  static ArticleState state() {
    return ArticleState.newBuilder()
        .setVersion(2)
        .setContentHash("c0ffee")
        .setRevised(PUBLISHED)
        .setEntities(List.of(entityObservation()))
        .setStances(List.of(stanceObservation()))
        .build();
  }
}
