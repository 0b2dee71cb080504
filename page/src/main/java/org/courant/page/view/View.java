package org.courant.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.courant.avro.EnrichedArticle;
import org.courant.page.answer.CountedEntity;
import org.courant.page.answer.Facets;
import org.courant.page.answer.Portrait;
import org.courant.page.answer.Suggestions;
import org.courant.page.answer.Summary;
import org.courant.page.answer.ValueCount;
import org.jspecify.annotations.Nullable;

/** The view of the topics: one writes, many read. */
public final class View {
  private static final int MOST_CHANGES = 5_000;
  private static final int MOST_FACETS = 50;

  private final Catalog catalog = new Catalog();
  private final Articles articles;
  private final Merges merges;
  private final Changes changes = new Changes(MOST_CHANGES);
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /**
   * An empty one.
   *
   * @param capacity how many articles it holds at most
   */
  public View(int capacity) {
    articles = new Articles(capacity, catalog);
    merges = new Merges(capacity);
  }

  /** What happened since the start, for those who follow. */
  public Changes changes() {
    return changes;
  }

  /**
   * An enriched record.
   *
   * @param place see {@link Place}
   * @param seen when it was written, in milliseconds
   * @param live whether it came after the start
   */
  public void article(EnrichedArticle article, long place, long seen, boolean live) {
    if (write(() -> articles.put(article, place, seen)) && live) {
      changes.add(new Change(Change.Kind.ENRICHED, article.getId()));
    }
  }

  /** A tombstone in the place of an enriched record. */
  public void retraction(String id, long place, long seen, boolean live) {
    if (write(() -> articles.retract(id, place, seen)) && live) {
      changes.add(new Change(Change.Kind.RETRACTED, id));
    }
  }

  /** The story of an article. */
  public void story(String id, Membership story, boolean live) {
    boolean isNew =
        write(
            () -> {
              Entry[] entry = new Entry[1];
              articles.tell(id, e -> entry[0] = e);
              Membership before = entry[0].story;
              if (before != null && before.place() >= story.place()) {
                return false;
              }
              entry[0].story = story;
              return entry[0].brief != null;
            });
    if (isNew && live) {
      changes.add(new Change(Change.Kind.STORY, id));
    }
  }

  /** A story goes on under the id of an earlier one. */
  public void merge(String story, String into) {
    write(
        () -> {
          merges.add(story, into);
          return true;
        });
  }

  /** The article is in no story any more. */
  public void noStory(String id, long place) {
    tell(
        id,
        entry -> {
          Membership before = entry.story;
          if (before != null && before.place() < place) {
            entry.story = null;
          }
        });
  }

  /** A record of novelty; those of one version of an article lie close together. */
  public void novelty(String id, int version, long place) {
    tell(
        id,
        entry -> {
          boolean earlier = version == entry.noveltyVersion && place < entry.novelty;
          if (version > entry.noveltyVersion || earlier) {
            entry.novelty = place;
            entry.noveltyVersion = version;
          }
        });
  }

  /** An outcome. */
  public void outcome(String id, long place) {
    tell(id, entry -> entry.outcome = Math.max(entry.outcome, place));
  }

  private void tell(String id, Consumer<Entry> what) {
    write(
        () -> {
          articles.tell(id, what);
          return true;
        });
  }

  public boolean isFull() {
    return read(articles::isFull);
  }

  public int size() {
    return read(() -> articles.shown().size());
  }

  /** A page of the list, the newest first. */
  public Listing list(Filter filter, int limit, @Nullable Cursor before) {
    return read(() -> Listing.of(articles.shown(), filter, number(filter.entity()), limit, before));
  }

  /** No article's where nobody names the entity. */
  private int number(@Nullable String entity) {
    Subject subject = entity == null ? null : catalog.subject(entity);
    return subject == null ? Integer.MIN_VALUE : subject.number();
  }

  /** The article in a list, if it is shown. */
  public Optional<Summary> summary(String id) {
    return read(() -> Optional.ofNullable(articles.get(id)).flatMap(Summaries::of));
  }

  /** What is known of an article; empty where nothing is. */
  public Optional<Known> known(String id) {
    return read(() -> Optional.ofNullable(articles.get(id)).flatMap(this::known));
  }

  private Optional<Known> known(Entry entry) {
    return entry.brief == null && !entry.isRetracted()
        ? Optional.empty()
        : Optional.of(Known.of(entry, articles.shown(), merges));
  }

  public Facets facets() {
    return read(
        () ->
            new Facets(
                frequent(catalog.sources()),
                frequent(catalog.languages()),
                counted(catalog.subjects().stream(), MOST_FACETS)));
  }

  private static List<ValueCount> frequent(Pool<String> pool) {
    List<ValueCount> counts = new ArrayList<>();
    pool.each((value, count) -> counts.add(new ValueCount(value, count)));
    return counts.stream()
        .sorted(
            Comparator.comparingInt(ValueCount::count).reversed().thenComparing(ValueCount::value))
        .limit(MOST_FACETS)
        .toList();
  }

  private static List<CountedEntity> counted(Stream<Subject> subjects, int limit) {
    return subjects
        .sorted(Comparator.comparingInt(Subject::articles).reversed())
        .limit(limit)
        .map(Subject::counted)
        .toList();
  }

  /** Entities whose name holds the words; those that begin with them first. */
  public Suggestions suggest(String words, int limit) {
    String sought = Subject.lower(words);
    return read(
        () ->
            new Suggestions(
                catalog.subjects().stream()
                    .filter(subject -> subject.has(sought))
                    .sorted(
                        Comparator.comparing((Subject subject) -> !subject.begins(sought))
                            .thenComparing(Comparator.comparingInt(Subject::articles).reversed()))
                    .limit(limit)
                    .map(Subject::counted)
                    .toList()));
  }

  /** What is known of an entity; its novelty is left to be read. */
  public Optional<Portrait> portrait(String id) {
    return read(
        () -> Optional.ofNullable(catalog.subject(id)).map(s -> Painter.of(s, articles, merges)));
  }

  private <T> T read(Supplier<T> question) {
    lock.readLock().lock();
    try {
      return question.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  private boolean write(Supplier<Boolean> change) {
    lock.writeLock().lock();
    try {
      return change.get();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
