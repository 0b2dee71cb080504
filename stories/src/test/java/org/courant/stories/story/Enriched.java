package org.courant.stories.story;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.courant.schemas.AvroSetup;

/** Enriched articles that tests vary; of their text only the words matter. */
final class Enriched {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  static {
    AvroSetup.done();
  }

  private Enriched() {}

  static EnrichedArticle article(String id, String body) {
    return version(id, 1, body).build();
  }

  static EnrichedArticle.Builder version(String id, int version, String body) {
    String headline = "Pier to close, council says";
    return EnrichedArticle.newBuilder()
        .setId(id)
        .setVersion(version)
        .setHeadline(headline)
        .setLanguage("en")
        .setSource(id + ".test")
        .setText(headline + "\n\n" + body)
        .setSentences(List.of())
        .setEntities(List.of())
        .setQuotes(List.of())
        .setStances(List.of())
        .setProvenance(
            Provenance.newBuilder()
                .setEngine("test")
                .setCoverage(new Coverage(body.length(), false))
                .build());
  }

  static Entity entity(String id, int mentions) {
    return Entity.newBuilder()
        .setId(id)
        .setName(id.toUpperCase(Locale.ROOT))
        .setType(EntityType.PERSON)
        .setProminence(.5)
        .setMentions(Collections.nCopies(mentions, new Mention(0, 4, MentionKind.NAME)))
        .build();
  }

  static Stance stance(String holder, String target, StanceLabel label) {
    return Stance.newBuilder()
        .setHolder(new Holder(holder, 0, 4))
        .setTarget(new Target(target, target, 8, 13))
        .setLabel(label)
        .setProbability(.9)
        .setEvidence(new Span(0, 13))
        .setQuoted(false)
        .setNegated(false)
        .setScope(Scope.BODY)
        .build();
  }

  /** A text of its own: no run of words in common with that of another number. */
  static String text(int number, int words) {
    Random random = new Random(number);
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + random.nextInt(5_000))
        .collect(Collectors.joining(" "));
  }

  /** The text with every n-th word replaced. */
  static String edited(String text, int every) {
    String[] words = text.split(" ");
    for (int i = every / 2; i < words.length; i += every) {
      words[i] = "edit" + i;
    }
    return String.join(" ", words);
  }
}
