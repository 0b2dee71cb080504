package org.courant.evaluate.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courant.evaluate.story.Story.Annotated;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.Mention;
import org.courant.processor.stance.Stance;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was found is what was annotated: an entity is the same where any name of it overlaps
 * an annotated one, a topic where half of the shorter is the other's: the stretch where they stand
 * in the same place, else the words, of four letters or more.
 */
final class Matching {
  private static final int SHORTEST_WORD = 4;
  private static final int STEM = 5;

  private final Story story;
  private final Map<String, Entity> entities;

  Matching(Story story, List<Entity> entities) {
    this.story = story;
    this.entities = entities.stream().collect(Collectors.toMap(Entity::id, e -> e));
  }

  boolean isSame(Stance found, Annotated wanted) {
    return found.label() == wanted.label()
        && isHolder(found, wanted.holder())
        && isTarget(found, wanted);
  }

  boolean isHolder(Stance found, String wanted) {
    return is(found.holder().entity(), found.holder().span(), spans(wanted));
  }

  boolean isTarget(Stance found, Annotated wanted) {
    String entity = found.target().entity();
    Span span = found.target().span();
    return (entity != null && is(entity, span, wanted.target()))
        || (entity == null && wanted.target().stream().anyMatch(w -> shareWords(w, span)))
        || (entity != null
            && wanted.target().size() == 1
            && shareWords(wanted.target().get(0), span));
  }

  /** Whether an entity of the engine is one of the story. */
  boolean is(String entity, String wanted) {
    return is(entity, null, spans(wanted));
  }

  private List<Span> spans(String id) {
    return story.entities().getOrDefault(id, List.of());
  }

  /** By any name; pronouns and nominals count only where the stance stands. */
  private boolean is(String entity, @Nullable Span here, List<Span> wanted) {
    Entity known = entities.get(entity);
    Stream<Span> named =
        known == null
            ? Stream.of()
            : known.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .map(Mention::span);
    return Stream.concat(named, Stream.ofNullable(here))
        .anyMatch(span -> wanted.stream().anyMatch(span::overlaps));
  }

  private boolean shareWords(Span a, Span b) {
    if (a.overlaps(b)) {
      int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
      return 2 * shared >= Math.min(a.end() - a.start(), b.end() - b.start());
    }
    Set<String> left = words(a);
    Set<String> right = words(b);
    int shortest = Math.min(left.size(), right.size());
    left.retainAll(right);
    return shortest > 0 && 2 * left.size() >= shortest;
  }

  private Set<String> words(Span span) {
    Set<String> words = new HashSet<>();
    for (String word : span.in(story.text()).toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      if (word.length() >= SHORTEST_WORD) {
        words.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return words;
  }
}
