package org.courant.processor.stream;

import java.util.List;
import java.util.function.Function;
import org.courant.avro.Article;
import org.courant.avro.Coverage;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityType;
import org.courant.avro.Holder;
import org.courant.avro.Mention;
import org.courant.avro.MentionKind;
import org.courant.avro.Provenance;
import org.courant.avro.Quote;
import org.courant.avro.QuoteKind;
import org.courant.avro.Scope;
import org.courant.avro.Sentiment;
import org.courant.avro.SentimentLabel;
import org.courant.avro.Span;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.Target;
import org.courant.processor.author.Attitude;
import org.courant.processor.enrich.Enriched;
import org.courant.processor.entity.Entity;
import org.courant.schemas.AvroSetup;
import org.jspecify.annotations.Nullable;

/**
 * The door between the engine's records and the wire: {@code news.articles} in, {@code
 * news.enriched} out. Here UTF-16 offsets become code points.
 */
public final class EnrichedRecords {
  static {
    AvroSetup.done();
  }

  private EnrichedRecords() {}

  public static org.courant.processor.enrich.Article fromAvro(Article article) {
    return new org.courant.processor.enrich.Article(
        article.getId(),
        article.getHeadline(),
        article.getStandfirst(),
        article.getBody(),
        article.getLanguage());
  }

  public static EnrichedArticle toAvro(Article article, int version, Enriched enriched) {
    String text = enriched.document().text();
    CodePoints points = new CodePoints(text);
    String rights = enriched.document().rights();
    return EnrichedArticle.newBuilder()
        .setId(article.getId())
        .setVersion(version)
        .setHeadline(enriched.headline())
        .setLanguage(enriched.document().language())
        .setSource(article.getSource())
        .setUrl(article.getUrl())
        .setPublished(article.getPublished())
        .setText(text)
        .setSentences(each(enriched.document().sentences(), s -> span(s.span(), points)))
        .setEntities(
            each(enriched.entities(), e -> entity(e, enriched.attitudes().get(e.id()), points)))
        .setQuotes(each(enriched.quotes(), q -> quote(q, points)))
        .setStances(each(enriched.stances(), s -> stance(s, text, points)))
        .setRights(article.getRights() != null ? article.getRights() : rights)
        .setProvenance(provenance(enriched, text, points))
        .build();
  }

  private static org.courant.avro.Entity entity(
      Entity entity, @Nullable Attitude attitude, CodePoints points) {
    return org.courant.avro.Entity.newBuilder()
        .setId(entity.id())
        .setName(entity.name())
        .setType(EntityType.valueOf(entity.type().name()))
        .setWikidata(entity.wikidata())
        .setCountry(entity.country())
        .setRoles(entity.roles())
        .setProminence(rounded(entity.prominence()))
        .setSentiment(attitude == null ? null : sentiment(attitude))
        .setMentions(each(entity.mentions(), m -> mention(m, points)))
        .build();
  }

  private static Sentiment sentiment(Attitude attitude) {
    double negative = rounded(attitude.negative());
    double positive = rounded(attitude.positive());
    return new Sentiment(
        SentimentLabel.valueOf(attitude.label().name()),
        negative,
        rounded(1 - negative - positive),
        positive);
  }

  private static Mention mention(org.courant.processor.entity.Mention mention, CodePoints points) {
    Span span = span(mention.span(), points);
    return new Mention(span.getStart(), span.getEnd(), MentionKind.valueOf(mention.kind().name()));
  }

  private static Quote quote(org.courant.processor.quote.Quote quote, CodePoints points) {
    org.courant.processor.text.Span cue = quote.cue();
    org.courant.processor.text.Span source = quote.source();
    return Quote.newBuilder()
        .setStart(points.at(quote.span().start()))
        .setEnd(points.at(quote.span().end()))
        .setKind(QuoteKind.valueOf(quote.kind().name()))
        .setSpeaker(quote.speaker())
        .setCue(cue == null ? null : span(cue, points))
        .setSource(source == null ? null : span(source, points))
        .build();
  }

  private static Stance stance(
      org.courant.processor.stance.Stance stance, String text, CodePoints points) {
    Span holder = span(stance.holder().span(), points);
    Span target = span(stance.target().span(), points);
    return Stance.newBuilder()
        .setHolder(new Holder(stance.holder().entity(), holder.getStart(), holder.getEnd()))
        .setTarget(
            new Target(
                stance.target().entity(),
                stance.target().span().in(text),
                target.getStart(),
                target.getEnd()))
        .setLabel(StanceLabel.valueOf(stance.label().name()))
        .setProbability(rounded(stance.probability()))
        .setEvidence(span(stance.evidence(), points))
        .setQuoted(stance.quoted())
        .setNegated(stance.negated())
        .setScope(stance.headline() ? Scope.HEADLINE : Scope.BODY)
        .setFurtherEvidence(each(stance.further(), f -> span(f, points)))
        .build();
  }

  /** Four digits are more than the figures are worth, and fewer than a double prints. */
  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }

  private static Provenance provenance(Enriched enriched, String text, CodePoints points) {
    return new Provenance(
        EngineVersion.CURRENT,
        enriched.models(),
        new Coverage(points.at(enriched.read()), enriched.read() < text.length()));
  }

  private static Span span(org.courant.processor.text.Span span, CodePoints points) {
    return new Span(points.at(span.start()), points.at(span.end()));
  }

  private static <A, B> List<B> each(List<A> all, Function<A, B> mapping) {
    return all.stream().map(mapping).toList();
  }
}
