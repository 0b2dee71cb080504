package org.courant.processor.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enriched;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.enrich.Rejected;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.stance.Holder;
import org.courant.processor.stance.Stance;
import org.courant.processor.stance.Target;
import org.courant.processor.text.Document;
import org.courant.processor.text.Span;

/**
 * An engine whose answer a test can foresee: every capitalised word of the body is an entity, and
 * “X backs Y” a stance. “boom” is a defect, “deep” runs out of stack, “empty” is rejected.
 */
final class StubEngine {
  private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]+\\b");
  private static final Pattern BACKS = Pattern.compile("([A-Z][a-z]+) backs ([A-Z][a-z]+)");

  private StubEngine() {}

  static Enrichment enrich(Article article) {
    String text = article.body();
    switch (text) {
      case "boom" -> throw new IllegalStateException("boom");
      case "deep" -> throw new StackOverflowError();
      case "empty" -> {
        return new Rejected("article " + article.id() + ": no text");
      }
      default -> {
        return new Enriched(
            article.headline(),
            new Document(text, "en", List.of(), null),
            entities(text),
            Map.of(),
            List.of(),
            stances(text),
            List.of(),
            Map.of("stub", "1"),
            text.length());
      }
    }
  }

  private static List<Entity> entities(String text) {
    List<Entity> found = new ArrayList<>();
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      found.add(
          new Entity(
              id(names.group()),
              names.group(),
              EntityType.PERSON,
              null,
              null,
              List.of(),
              0.5,
              List.of(new Mention(new Span(names.start(), names.end()), Mention.Kind.NAME))));
    }
    return found;
  }

  private static List<Stance> stances(String text) {
    List<Stance> found = new ArrayList<>();
    Matcher backs = BACKS.matcher(text);
    while (backs.find()) {
      found.add(
          new Stance(
              new Holder(id(backs.group(1)), new Span(backs.start(1), backs.end(1))),
              new Target(id(backs.group(2)), new Span(backs.start(2), backs.end(2))),
              Stance.Label.FAVOR,
              0.9,
              new Span(backs.start(), backs.end()),
              false,
              false,
              false));
    }
    return found;
  }

  private static String id(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}
