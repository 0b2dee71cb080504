package org.courant.page.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.jspecify.annotations.Nullable;

/**
 * What articles have in common, kept once, and who is named by how many. Whatever an article
 * brings, its brief is bounded: who floods one cannot flood the page.
 */
final class Catalog {
  static final int MOST_NAMINGS = 100;
  static final int MOST_STANDS = 100;
  private static final int HEADLINE = 300;
  private static final int NAME = 200;
  private static final int EVIDENCE = 240;
  private static final int ROLES = 8;

  private final Pool<String> sources = new Pool<>();
  private final Pool<String> languages = new Pool<>();
  private final Namings namings = new Namings();
  private final Map<String, Subject> subjects = new HashMap<>();
  private int numbered;

  Pool<String> sources() {
    return sources;
  }

  Pool<String> languages() {
    return languages;
  }

  /** Whether nothing of any article is left. */
  boolean isEmpty() {
    return namings.isEmpty() && subjects.isEmpty() && sources.size() + languages.size() == 0;
  }

  Collection<Subject> subjects() {
    return subjects.values();
  }

  @Nullable Subject subject(String id) {
    return subjects.get(id);
  }

  static String headline(EnrichedArticle article) {
    return Clip.to(HEADLINE, article.getHeadline());
  }

  /** The brief of an article that is shown from now on; {@link #release} it when it is not. */
  Brief take(EnrichedArticle article, long place, long seen) {
    List<Naming> named = named(article, seen);
    String source = article.getSource();
    Instant published = article.getPublished();
    return new Brief(
        article.getId(),
        article.getVersion(),
        place,
        seen,
        headline(article),
        languages.take(Clip.to(40, article.getLanguage())),
        source == null ? null : sources.take(Clip.to(NAME, source)),
        published == null ? null : published.toEpochMilli(),
        named,
        numbers(named),
        stands(article, places(named)),
        article.getQuotes().size());
  }

  /** The most prominent first, each entity once. */
  private List<Naming> named(EnrichedArticle article, long seen) {
    Map<String, Naming> named = new LinkedHashMap<>();
    article.getEntities().stream()
        .sorted(Comparator.comparingDouble(Entity::getProminence).reversed())
        .limit(MOST_NAMINGS)
        .forEach(entity -> named.computeIfAbsent(entity.getId(), id -> taken(entity, seen)));
    return List.copyOf(named.values());
  }

  private Naming taken(Entity entity, long seen) {
    Naming naming = namings.take(naming(entity));
    subjects
        .computeIfAbsent(naming.id(), id -> new Subject(++numbered, naming))
        .named(naming, seen);
    return naming;
  }

  private int[] numbers(List<Naming> named) {
    return named.stream()
        .mapToInt(naming -> Objects.requireNonNull(subjects.get(naming.id())).number())
        .toArray();
  }

  private static Map<String, Integer> places(List<Naming> named) {
    Map<String, Integer> places = new HashMap<>();
    named.forEach(naming -> places.put(naming.id(), places.size()));
    return places;
  }

  private static Naming naming(Entity entity) {
    return new Naming(
        entity.getId(),
        Clip.to(NAME, entity.getName()),
        entity.getType(),
        entity.getWikidata(),
        entity.getCountry(),
        entity.getRoles().stream().limit(ROLES).map(role -> Clip.to(NAME, role)).toList(),
        entity.getSentiment() == null ? null : entity.getSentiment().getLabel());
  }

  private static List<Stand> stands(EnrichedArticle article, Map<String, Integer> places) {
    List<Stand> stands = new ArrayList<>();
    for (Stance stance : article.getStances()) {
      if (stands.size() == MOST_STANDS) {
        break;
      }
      String holder = stance.getHolder().getEntity();
      String target = stance.getTarget().getEntity();
      boolean known =
          (holder.equals(Stand.AUTHOR) || places.containsKey(holder))
              && (target == null || places.containsKey(target));
      if (known) {
        stands.add(
            stand(
                article,
                stance,
                places.getOrDefault(holder, Stand.NOBODY),
                target == null ? Stand.NOBODY : places.getOrDefault(target, Stand.NOBODY)));
      }
    }
    return stands;
  }

  private static Stand stand(EnrichedArticle article, Stance stance, int holder, int target) {
    int start = stance.getEvidence().getStart();
    int end = stance.getEvidence().getEnd();
    boolean neutral = stance.getLabel() == StanceLabel.NEUTRAL;
    return new Stand(
        holder,
        target,
        target >= 0 ? "" : Clip.to(NAME, stance.getTarget().getText()),
        stance.getLabel(),
        neutral ? "" : Clip.to(EVIDENCE, words(article.getText(), start, end)),
        start,
        end);
  }

  /** Offsets count code points; what another's engine got wrong is no reason to fall. */
  private static String words(String text, int start, int end) {
    int points = text.codePointCount(0, text.length());
    int from = Math.max(0, Math.min(start, points));
    int to = Math.max(from, Math.min(end, points));
    int first = text.offsetByCodePoints(0, from);
    return text.substring(first, text.offsetByCodePoints(first, to - from));
  }

  void release(Brief brief) {
    languages.release(brief.language());
    if (brief.source() != null) {
      sources.release(brief.source());
    }
    for (Naming naming : brief.namings()) {
      namings.release(naming);
      Subject subject = Objects.requireNonNull(subjects.get(naming.id()));
      if (subject.isForgotten()) {
        subjects.remove(naming.id());
      }
    }
  }
}
