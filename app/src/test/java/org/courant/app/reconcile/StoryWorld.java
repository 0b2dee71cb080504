package org.courant.app.reconcile;

import static org.courant.avro.CopyRelation.FIRST;
import static org.courant.avro.CopyRelation.NEAR_COPY;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.courant.avro.CopyRelation;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.FirstSeen;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.Tally;
import org.courant.avro.Trend;
import org.courant.avro.TrendKind;
import org.courant.avro.TrendPeriod;
import org.jspecify.annotations.Nullable;

/** What a story stream reads and writes, as it should be, in lists that a test may spoil. */
final class StoryWorld {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final Duration MEMORY = Duration.ofDays(8);

  record Read(String id, @Nullable EnrichedArticle value, long time, boolean read) {}

  record Told(String id, @Nullable StoryMembership value) {}

  record Counted(String key, Trend value) {
    /** The same counts of another entity. */
    Counted of(String entity) {
      String rest = key.substring(key.indexOf("\t" + value.getPeriod()));
      Trend other = Trend.newBuilder(value).setKind(TrendKind.ENTITY).setEntityId(entity).build();
      return new Counted(entity + rest, other);
    }
  }

  final List<Read> enriched = new ArrayList<>();
  final List<Told> stories = new ArrayList<>();
  final List<StoryMerge> merges = new ArrayList<>();
  final List<Counted> trends = new ArrayList<>();
  final Set<String> moving = new HashSet<>();
  final Set<String> movingCounts = new HashSet<>();
  private final Map<String, Trend> rows = new HashMap<>();
  private Instant now = NOON;
  private Instant since = NOON;

  /**
   * a begins a story, and b is a copy of it; c begins another, and its second version is a copy of
   * a's; d is withdrawn; e is withdrawn and comes back.
   */
  static StoryWorld sound() {
    StoryWorld world = new StoryWorld();
    world.first("a", 1);
    world.copy("b", 1, "a", "a");
    world.first("c", 1);
    world.takeBack("c", false);
    world.copy("c", 2, "c", "a");
    world.merges.add(new StoryMerge("c", "a", "c", "a", .7));
    world.first("d", 1);
    world.withdraw("d");
    world.first("e", 1);
    world.withdraw("e");
    world.first("e", 2);
    return world;
  }

  void first(String id, int version) {
    arrives(id, version);
    member(id, version, id, FIRST, null);
    count(id, false, 1);
  }

  private void copy(String id, int version, String story, String copyOf) {
    arrives(id, version);
    member(id, version, story, NEAR_COPY, copyOf);
    count(id, true, 1);
  }

  void arrives(String id, int version) {
    now = now.plusSeconds(1);
    enriched.add(new Read(id, World.article(id, version), now.toEpochMilli(), true));
  }

  void withdraw(String id) {
    now = now.plusSeconds(1);
    enriched.add(new Read(id, null, now.toEpochMilli(), true));
    stories.add(new Told(id, null));
    takeBack(id, false);
  }

  void takeBack(String id, boolean copy) {
    count(id, copy, -1);
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  void member(
      String id, int version, String story, CopyRelation relation, @Nullable String copyOf) {
    FirstSeen first =
        stories.stream()
            .map(Told::value)
            .filter(m -> m != null && m.getStoryId().equals(story))
            .map(StoryMembership::getFirst)
            .findFirst()
            .orElseGet(() -> FirstSeen.newBuilder().setArticleId(id).setArrived(now).build());
    stories.add(
        new Told(
            id,
            StoryMembership.newBuilder()
                .setArticleId(id)
                .setVersion(version)
                .setStoryId(story)
                .setRelation(relation)
                .setSimilarity(relation == FIRST ? 0 : .7)
                .setCopyOf(copyOf)
                .setFirst(first)
                .build()));
  }

  /** Of every article: x and y are named once, and x is for y. All happens within an hour. */
  void count(String id, boolean copy, long sign) {
    Tally one = copy ? new Tally(0L, sign) : new Tally(sign, 0L);
    for (TrendPeriod period : List.of(TrendPeriod.HOUR, TrendPeriod.DAY)) {
      count("x", period, t -> named(t, one));
      count("y", period, t -> named(t, one));
      count("x\ty", period, t -> t.setFavor(plus(t.getFavor(), one)));
    }
  }

  /** In one mention. */
  private static Trend.Builder named(Trend.Builder row, Tally one) {
    return row.setArticles(plus(row.getArticles(), one)).setMentions(plus(row.getMentions(), one));
  }

  private static Tally plus(Tally tally, Tally more) {
    return new Tally(
        tally.getOriginals() + more.getOriginals(), tally.getCopies() + more.getCopies());
  }

  private void count(String subject, TrendPeriod period, UnaryOperator<Trend.Builder> change) {
    Instant start = period == TrendPeriod.HOUR ? NOON : NOON.truncatedTo(ChronoUnit.DAYS);
    String key = subject + "\t" + period + "\t" + start + "\t" + since;
    Trend row = rows.getOrDefault(key, row(subject, period, start, since));
    Trend next = change.apply(Trend.newBuilder(row)).build();
    rows.put(key, next);
    trends.add(new Counted(key, next));
  }

  private static Trend row(String subject, TrendPeriod period, Instant start, Instant since) {
    boolean stance = subject.contains("\t");
    Tally none = new Tally(0L, 0L);
    return Trend.newBuilder()
        .setKind(stance ? TrendKind.STANCE : TrendKind.ENTITY)
        .setPeriod(period)
        .setStart(start)
        .setHolderId(stance ? "x" : null)
        .setEntityId(stance ? "y" : subject)
        .setName(subject)
        .setArticles(none)
        .setMentions(none)
        .setFavor(none)
        .setAgainst(none)
        .setNeutral(none)
        .setSince(since)
        .build();
  }

  /** The last record of an article's story, made another. */
  void alter(String id, UnaryOperator<StoryMembership.Builder> change) {
    int at = last(id);
    StoryMembership before = Objects.requireNonNull(stories.get(at).value());
    stories.set(at, new Told(id, change.apply(StoryMembership.newBuilder(before)).build()));
  }

  int last(String id) {
    int at = stories.size() - 1;
    while (!stories.get(at).id().equals(id)) {
      at--;
    }
    return at;
  }

  void again(String id) {
    stories.add(stories.get(last(id)));
  }

  void swap(int one, int other) {
    Collections.swap(stories, one, other);
  }

  void alterLastCounts(UnaryOperator<Trend.Builder> change) {
    Counted last = trends.get(trends.size() - 1);
    Trend other = change.apply(Trend.newBuilder(last.value())).build();
    trends.set(trends.size() - 1, new Counted(last.key(), other));
  }

  void forgetCounts(String subject) {
    trends.removeIf(t -> t.key().startsWith(subject + "\t"));
  }

  void moveCounts(String subject, Duration by) {
    trends.replaceAll(
        t -> {
          Trend moved = Trend.newBuilder(t.value()).setStart(t.value().getStart().plus(by)).build();
          String from = "\t" + t.value().getStart() + "\t";
          String to = "\t" + moved.getStart() + "\t";
          return t.key().startsWith(subject + "\t" + TrendPeriod.HOUR)
              ? new Counted(t.key().replace(from, to), moved)
              : t;
        });
  }

  /** They rested for long: what comes now begins a row that is to be added. */
  void beginRowsAnew() {
    since = now;
  }

  /** Of each key its last record stays. */
  void compact() {
    keepLast(enriched, Read::id);
    keepLast(stories, Told::id);
    keepLast(trends, Counted::key);
  }

  private static <T> void keepLast(List<T> records, Function<T, String> key) {
    Map<String, T> last = new HashMap<>();
    records.forEach(r -> last.put(key.apply(r), r));
    records.removeIf(r -> last.get(key.apply(r)) != r);
  }

  void withdrawStory(String id) {
    stories.add(new Told(id, null));
  }

  void forgetArticle(String id) {
    enriched.removeIf(r -> r.id().equals(id));
  }

  /** Into another story, as if it had always been there, without that being so. */
  void move(String id, String story) {
    FirstSeen first = Objects.requireNonNull(stories.get(last(story)).value()).getFirst();
    alter(id, m -> m.setStoryId(story).setFirst(first));
  }

  void merge(String story, String into, String article, String copyOf) {
    merges.set(0, new StoryMerge(story, into, article, copyOf, .7));
  }

  void unread(String id, int version) {
    now = now.plusSeconds(1);
    enriched.add(new Read(id, World.article(id, version), now.toEpochMilli(), false));
  }

  Verdict judge() {
    Ledger whole = new Ledger(20, MEMORY);
    StoryLedger ledger = whole.withStories();
    stories.forEach(s -> ledger.story(s.id(), s.value()));
    merges.forEach(ledger::merge);
    trends.forEach(t -> ledger.trend(t.key(), t.value()));
    moving.forEach(ledger::moving);
    movingCounts.forEach(ledger::movingCounts);
    enriched.forEach(r -> ledger.enriched(r.id(), r.value(), r.time(), r.read()));
    return whole.settle(Extent.whole(), true);
  }
}
