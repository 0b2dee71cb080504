package org.courant.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.courant.avro.Coverage;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityType;
import org.courant.avro.Holder;
import org.courant.avro.Provenance;
import org.courant.avro.Scope;
import org.courant.avro.Span;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.Target;
import org.courant.schemas.AvroSetup;
import org.jspecify.annotations.Nullable;

/** Articles as tests want them. */
public final class Sample {
  private final String id;
  private int version = 1;
  private String headline = "Minister backs the new bridge";
  private String text =
      "Minister backs the new bridge\n\nDana Brandt praised the bridge at Marsh End.";
  private String language = "en";
  private @Nullable String source = "Marsh Courier";
  private @Nullable Instant published;
  private int evidence = 9;
  private int length = 5;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Stance> stances = new ArrayList<>();

  private Sample(String id) {
    AvroSetup.done();
    this.id = id;
  }

  public static Sample article(String id) {
    return new Sample(id);
  }

  public Sample version(int number) {
    version = number;
    return this;
  }

  public Sample headline(String words) {
    headline = words;
    return this;
  }

  public Sample text(String words) {
    text = words;
    return this;
  }

  public Sample language(String tag) {
    language = tag;
    return this;
  }

  public Sample source(@Nullable String name) {
    source = name;
    return this;
  }

  /** Where the stances that follow are shown. */
  public Sample evidence(int start, int end) {
    evidence = start;
    length = end - start;
    return this;
  }

  public Sample published(String time) {
    published = Instant.parse(time);
    return this;
  }

  public Sample names(String entity, String... roles) {
    entities.add(
        Entity.newBuilder()
            .setId(entity)
            .setName("Name of " + entity)
            .setType(EntityType.PERSON)
            .setRoles(List.of(roles))
            .setProminence(1.0 / (entities.size() + 1))
            .setMentions(List.of())
            .build());
    return this;
  }

  /** Between entities that are named before; null for a topic in words. */
  public Sample stance(String holder, @Nullable String target, StanceLabel label) {
    stances.add(
        Stance.newBuilder()
            .setHolder(new Holder(holder, 0, 8))
            .setTarget(new Target(target, "the bridge", 15, 29))
            .setLabel(label)
            .setProbability(.9)
            .setEvidence(new Span(evidence, evidence + length))
            .setQuoted(false)
            .setNegated(false)
            .setScope(Scope.HEADLINE)
            .build());
    return this;
  }

  public EnrichedArticle enriched() {
    return EnrichedArticle.newBuilder()
        .setId(id)
        .setVersion(version)
        .setHeadline(headline)
        .setLanguage(language)
        .setSource(source)
        .setPublished(published)
        .setText(text)
        .setSentences(List.of())
        .setEntities(entities)
        .setQuotes(List.of())
        .setStances(stances)
        .setProvenance(new Provenance("courant test", Map.of("names", "1"), new Coverage(1, false)))
        .build();
  }
}
