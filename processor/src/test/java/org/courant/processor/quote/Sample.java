package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.text.Document;
import org.courant.processor.text.SentenceSplitter;
import org.courant.processor.text.Span;

/** A text with the entities that a test says are in it. */
public record Sample(Document document, List<Entity> entities) {

  /**
   * A text in English without a headline.
   *
   * @param entities such as {@code "PERSON smith: Ann Smith|Smith|she"}; every place where the text
   *     has one of the surfaces is a mention
   */
  public static Sample of(String text, String... entities) {
    return in("en", text, entities);
  }

  public static Sample in(String language, String text, String... entities) {
    Document document = new Document(text, language, SentenceSplitter.split(text, 0), null);
    List<Entity> found = new ArrayList<>();
    for (String entity : entities) {
      found.add(entity(text, entity));
    }
    return new Sample(document, found);
  }

  private static Entity entity(String text, String line) {
    String[] parts = line.split("[ :]+", 3);
    List<Mention> mentions = new ArrayList<>();
    int end = 0;
    Matcher matcher = Pattern.compile("(?<!\\w)(" + parts[2] + ")(?!\\w)").matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      mentions.add(new Mention(span, kind(span.in(text))));
      end = matcher.end();
    }
    if (end == 0) {
      throw new IllegalArgumentException("no mention of " + line + " in " + text);
    }
    return new Entity(
        parts[1],
        parts[2].split("\\|", 2)[0],
        EntityType.valueOf(parts[0]),
        null,
        null,
        List.of(),
        0.5,
        mentions);
  }

  private static Mention.Kind kind(String surface) {
    if (surface.matches("(?i)he|she|it|they|his|her|their|him|them")) {
      return Mention.Kind.PRONOUN;
    }
    return Character.isLowerCase(surface.charAt(0)) || surface.startsWith("The ")
        ? Mention.Kind.NOMINAL
        : Mention.Kind.NAME;
  }

  public String text() {
    return document.text();
  }
}
