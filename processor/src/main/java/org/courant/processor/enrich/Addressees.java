package org.courant.processor.enrich;

import java.util.List;
import java.util.regex.Pattern;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Quote;
import org.courant.processor.text.Document;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is “you” in somebody's words: “…,” Ann told Bob; “Mr. Bob, you …”. One who interviews
 * (“told Channel One's Bob”) is not, since to such people “you” is mostly anybody.
 */
final class Addressees {
  private static final int FARTHEST = 30;

  private static final Pattern TOLD =
      Pattern.compile(
          "(?:\\S+ ){0,2}(?:told|asked|reminded|warned|lectured|admonished|scolded|confronted|"
              + "challenged|implored|urged)(?: (?:[A-Z][\\w.-]*|the|\\w+ing)){0,2} ?");

  private final String text;
  private final List<Entity> people;

  Addressees(Document document, List<Entity> entities) {
    this.text = document.text();
    this.people = entities.stream().filter(e -> e.type() == EntityType.PERSON).toList();
  }

  /** The id of the one spoken to, or null where the words do not tell. */
  @Nullable String of(Quote quote) {
    for (Entity person : people) {
      boolean speaker = person.id().equals(quote.speaker());
      if (!speaker && person.mentions().stream().anyMatch(m -> isSpokenTo(quote, m))) {
        return person.id();
      }
    }
    return null;
  }

  private boolean isSpokenTo(Quote quote, Mention mention) {
    Span span = mention.span();
    return quote.span().contains(span)
        ? mention.kind() == Mention.Kind.NAME && text.startsWith(", you", span.end())
        : isTold(quote.cue(), span);
  }

  private boolean isTold(@Nullable Span cue, Span mention) {
    return cue != null
        && mention.start() > cue.start()
        && mention.start() < cue.end() + FARTHEST
        && TOLD.matcher(text.substring(cue.start(), mention.start())).matches();
  }
}
