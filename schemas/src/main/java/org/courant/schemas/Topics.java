package org.courant.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.avro.Schema;
import org.courant.avro.Article;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;

/**
 * The names of Courant's topics under one prefix, {@code news} unless set otherwise.
 *
 * @param prefix letters, digits, dots, hyphens and underscores; at most 200 characters
 */
public record Topics(String prefix) {
  private static final Pattern LEGAL = Pattern.compile("[a-zA-Z0-9._-]{1,200}");

  public Topics {
    if (!LEGAL.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "topics.prefix: '" + prefix + "' must be 1 to 200 letters, digits, '.', '-' or '_'");
    }
  }

  public static Topics news() {
    return new Topics("news");
  }

  public String articles() {
    return prefix + ".articles";
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

  public List<String> all() {
    return List.of(articles(), enriched(), entities(), stances(), outcomes(), deadLetters());
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
