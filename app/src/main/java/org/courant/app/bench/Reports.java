package org.courant.app.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.courant.avro.Coverage;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityType;
import org.courant.avro.Holder;
import org.courant.avro.Mention;
import org.courant.avro.MentionKind;
import org.courant.avro.Provenance;
import org.courant.avro.Scope;
import org.courant.avro.Span;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.Target;
import org.courant.processor.enrich.Article;
import org.courant.schemas.AvroSetup;

/**
 * Enriched articles for the story stream: the corpus's texts, no run of five words twice, but every
 * fourth article is a copy of the one before; twelve entities and four stances each.
 *
 * @param corpus of which the lengths are
 */
record Reports(Corpus corpus) {
  static final int ENTITIES = 12;
  static final int STANCES = 4;

  /** Known entities; a few are in the news all the time, most now and then. */
  private static final int KNOWN = 20_000;

  static {
    AvroSetup.done();
  }

  EnrichedArticle at(int number) {
    int original = number % 4 == 3 ? number - 1 : number;
    Article article = corpus.at(original);
    String text = article.headline() + unlike(article.body(), original);
    List<String> named = named(original);
    return EnrichedArticle.newBuilder()
        .setId("report-" + number)
        .setVersion(1)
        .setHeadline(article.headline())
        .setLanguage("en")
        .setPublished(Instant.now().minusSeconds(60))
        .setText(text)
        .setSentences(List.of())
        .setEntities(named.stream().map(Reports::entity).toList())
        .setQuotes(List.of())
        .setStances(
            Stream.iterate(0, i -> i + 1)
                .limit(STANCES)
                .map(i -> stance(named.get(i), named.get(i + 1)))
                .toList())
        .setProvenance(
            Provenance.newBuilder()
                .setEngine("bench")
                .setCoverage(new Coverage(text.codePointCount(0, text.length()), false))
                .build())
        .build();
  }

  /** Every common word made another, which no other number makes it. */
  private static String unlike(String body, int number) {
    return body.replace(" the ", " the" + number + " ")
        .replace(" a ", " a" + number + " ")
        .replace(" of ", " of" + number + " ")
        .replace(" in ", " in" + number + " ")
        .replace(" to ", " to" + number + " ");
  }

  private static List<String> named(int number) {
    Random random = new Random(number);
    List<String> named = new ArrayList<>();
    while (named.size() < ENTITIES) {
      double drawn = random.nextDouble();
      String id = "entity-" + (int) (KNOWN * drawn * drawn * drawn);
      if (!named.contains(id)) {
        named.add(id);
      }
    }
    return named;
  }

  private static Entity entity(String id) {
    return Entity.newBuilder()
        .setId(id)
        .setName(id)
        .setType(EntityType.PERSON)
        .setProminence(.5)
        .setMentions(List.of(new Mention(0, 4, MentionKind.NAME)))
        .build();
  }

  private static Stance stance(String holder, String target) {
    return Stance.newBuilder()
        .setHolder(new Holder(holder, 0, 4))
        .setTarget(new Target(target, target, 8, 13))
        .setLabel(StanceLabel.FAVOR)
        .setProbability(.9)
        .setEvidence(new Span(0, 13))
        .setQuoted(false)
        .setNegated(false)
        .setScope(Scope.BODY)
        .build();
  }
}
