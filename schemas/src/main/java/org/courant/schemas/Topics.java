package org.courant.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.avro.Schema;
import org.courant.avro.Article;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.Novelty;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.Trend;

/**
 * The names of Courant's topics under one prefix, {@code news} unless set otherwise.
 *
 * @param prefix letters, digits, dots, hyphens and underscores; at most 200 characters
 * @param articles where articles are read from; of another prefix when what is there is processed
 *     once more beside the first stream
 */
public record Topics(String prefix, String articles) {
  private static final Pattern LEGAL = Pattern.compile("[a-zA-Z0-9._-]{1,200}");

  public Topics {
    check("topics.prefix", prefix);
    check("topics.articles", articles);
  }

  public Topics(String prefix) {
    this(prefix, prefix + ".articles");
  }

  public static Topics news() {
    return new Topics("news");
  }

  public Topics readingFrom(String other) {
    return new Topics(prefix, other);
  }

  private static void check(String setting, String name) {
    if (!LEGAL.matcher(name).matches()) {
      throw new IllegalArgumentException(
          setting + ": '" + name + "' must be 1 to 200 letters, digits, '.', '-' or '_'");
    }
  }

  public String enriched() {
    return prefix + ".enriched";
  }

  public String entities() {
    return prefix + ".entities";
  }

  public String stances() {
    return prefix + ".stances";
  }

  public String outcomes() {
    return prefix + ".outcomes";
  }

  public String deadLetters() {
    return prefix + ".dead-letters";
  }

  public String stories() {
    return prefix + ".stories";
  }

  public String storyMerges() {
    return prefix + ".story-merges";
  }

  public String trends() {
    return prefix + ".trends";
  }

  public String novelty() {
    return prefix + ".novelty";
  }

  /** Between the story stream's processors: from articles to buckets of keys. */
  public String storyProbes() {
    return prefix + ".story-probes";
  }

  /** Between the story stream's processors: from article to article. */
  public String storyMail() {
    return prefix + ".story-mail";
  }

  /** Between the story stream's processors: from articles to those who count. */
  public String trendChanges() {
    return prefix + ".trend-changes";
  }

  /** What the processor of articles reads and writes. */
  public List<String> all() {
    return List.of(articles(), enriched(), entities(), stances(), outcomes(), deadLetters());
  }

  /** What the story stream writes, first for everybody, then for itself. */
  public List<String> ofStories() {
    return List.of(
        stories(), storyMerges(), trends(), novelty(), storyProbes(), storyMail(), trendChanges());
  }

  /** Each public topic of the story stream, with the schema of its values. */
  public Map<String, Schema> storySchemas() {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    schemas.put(stories(), StoryMembership.getClassSchema());
    schemas.put(storyMerges(), StoryMerge.getClassSchema());
    schemas.put(trends(), Trend.getClassSchema());
    schemas.put(novelty(), Novelty.getClassSchema());
    return schemas;
  }

  /** Each topic that carries Avro, with the schema of its values. */
  public Map<String, Schema> schemas() {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    schemas.put(articles(), Article.getClassSchema());
    schemas.put(enriched(), EnrichedArticle.getClassSchema());
    schemas.put(entities(), EntityObservation.getClassSchema());
    schemas.put(stances(), StanceObservation.getClassSchema());
    schemas.put(outcomes(), Outcome.getClassSchema());
    return schemas;
  }
}
