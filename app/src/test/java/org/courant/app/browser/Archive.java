package org.courant.app.browser;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courant.app.browser.RecordWriter.Keyed;
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

/** Enriched articles by the number, small and all different. */
final class Archive {
  private static final int PEOPLE = 500;
  private static final int OUTLETS = 40;
  private static final String BODY =
      " The council of Port Ellis meets again on Thursday.".repeat(12);

  private Archive() {}

  /** So many, by their numbers. */
  static Stream<Keyed<EnrichedArticle>> articles(int from, int n) {
    return IntStream.range(from, from + n)
        .mapToObj(Archive::article)
        .map(article -> new Keyed<>(article.getId(), article));
  }

  static EnrichedArticle article(int i) {
    String holder = "Warden " + i % PEOPLE;
    String target = "Warden " + (i * 7 + 1) % PEOPLE;
    String headline = holder + " backs " + target;
    int at = headline.length() - target.length();
    return EnrichedArticle.newBuilder()
        .setId("archive-" + i)
        .setVersion(1)
        .setHeadline(headline)
        .setLanguage("en")
        .setSource("Outlet " + i % OUTLETS)
        .setPublished(Instant.ofEpochSecond(1_790_000_000L + i))
        .setText(headline + "\n\n" + BODY)
        .setSentences(List.of())
        .setEntities(List.of(person(holder, 0), person(target, at)))
        .setQuotes(List.of())
        .setStances(List.of(stance(holder, target, at, headline)))
        .setProvenance(new Provenance("courant test", Map.of(), new Coverage(1, false)))
        .build();
  }

  private static String idOf(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static Entity person(String name, int at) {
    return Entity.newBuilder()
        .setId(idOf(name))
        .setName(name)
        .setType(EntityType.PERSON)
        .setProminence(0.5)
        .setMentions(List.of(new Mention(at, at + name.length(), MentionKind.NAME)))
        .build();
  }

  private static Stance stance(String holder, String target, int at, String headline) {
    return Stance.newBuilder()
        .setHolder(new Holder(idOf(holder), 0, holder.length()))
        .setTarget(new Target(idOf(target), target, at, headline.length()))
        .setLabel(StanceLabel.FAVOR)
        .setProbability(0.9)
        .setEvidence(new Span(0, headline.length()))
        .setQuoted(false)
        .setNegated(false)
        .setScope(Scope.HEADLINE)
        .build();
  }
}
