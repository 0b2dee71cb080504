package org.courant.page.view;

import static org.courant.avro.StanceLabel.AGAINST;
import static org.courant.avro.StanceLabel.FAVOR;
import static org.courant.avro.StanceLabel.NEUTRAL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.courant.avro.SentimentLabel;
import org.courant.avro.StanceLabel;
import org.courant.page.answer.Portrait;
import org.courant.page.answer.Portrait.Authors;
import org.courant.page.answer.Portrait.Name;
import org.courant.page.answer.Portrait.Role;
import org.courant.page.answer.Summary;
import org.courant.page.answer.Timeline;
import org.courant.page.course.Course;

/** Puts a portrait together, in one pass over all articles. */
final class Painter {
  private static final int MOST_WORDS = 20;
  private static final int MOST_RECENT = 20;

  private final String id;
  private final int number;
  private final Articles articles;
  private final Merges merges;
  private final Tally roles = new Tally();
  private final Tally names = new Tally();
  private final Course course = new Course();
  private final Sides holders = new Sides();
  private final Sides targets = new Sides();
  private final Map<SentimentLabel, Integer> authors = new EnumMap<>(SentimentLabel.class);
  private final List<Summary> recent = new ArrayList<>();
  private int count;
  private int copies;

  private Painter(Subject subject, Articles articles, Merges merges) {
    id = subject.described().id();
    number = subject.number();
    this.articles = articles;
    this.merges = merges;
  }

  static Portrait of(Subject subject, Articles articles, Merges merges) {
    Painter painter = new Painter(subject, articles, merges);
    articles.shown().forEach(painter::look);
    return painter.portrait(subject.described());
  }

  private void look(Entry entry) {
    Brief brief = Objects.requireNonNull(entry.brief);
    int place = brief.find(number);
    if (place < 0) {
      return;
    }
    Naming naming = brief.namings().get(place);
    count++;
    names.add(naming.name());
    naming.roles().forEach(roles::add);
    if (recent.size() < MOST_RECENT) {
      recent.add(Summaries.of(brief, entry.story));
    }
    boolean copy = isCopyOfShown(entry);
    int hour = Course.hour(brief.happened());
    course.named(hour, copy ? 0 : 1, copy ? 1 : 0, 0);
    if (copy) {
      copies++;
    } else {
      count(brief, naming, place, hour);
    }
  }

  /** What an article says again, it does not say once more. */
  private boolean isCopyOfShown(Entry entry) {
    Membership story = entry.story;
    if (story == null) {
      return false;
    }
    String standing = merges.standing(story.storyId());
    // Who began a story that was merged was the first of it, and is no first any more.
    boolean wasFirst = story.storyId().equals(entry.id) && !standing.equals(entry.id);
    Entry first = story.isCopy() || wasFirst ? articles.get(standing) : null;
    return first != null && first.brief != null;
  }

  private void count(Brief brief, Naming naming, int place, int hour) {
    if (naming.sentiment() != null) {
      authors.merge(naming.sentiment(), 1, Integer::sum);
    }
    Set<Said> here = new HashSet<>();
    Set<Said> hence = new HashSet<>();
    for (Stand stand : brief.stands()) {
      if (stand.target() == place) {
        here.add(new Said(stand.holder(), "", stand.label()));
        if (stand.takesSides()) {
          holders.add(brief.holderId(stand), brief.holderName(stand), brief, stand);
        }
      }
      if (stand.holder() == place) {
        hence.add(new Said(stand.target(), stand.words(), stand.label()));
        if (stand.takesSides()) {
          targets.add(brief.targetId(stand), brief.targetName(stand), brief, stand);
        }
      }
    }
    here.forEach(
        said -> course.towards(hour, said.is(FAVOR), said.is(AGAINST), said.is(NEUTRAL), 0));
    hence.forEach(said -> course.from(hour, said.is(FAVOR), said.is(AGAINST), said.is(NEUTRAL), 0));
  }

  /** A stance with the other one of the two; however often an article says it, it counts once. */
  private record Said(int other, String words, StanceLabel label) {
    int is(StanceLabel asked) {
      return label == asked ? 1 : 0;
    }
  }

  private Portrait portrait(Naming described) {
    return new Portrait(
        id,
        described.name(),
        described.type().name(),
        described.wikidata(),
        described.country(),
        roles.most(MOST_WORDS, Role::new),
        names.most(MOST_WORDS, Name::new),
        count,
        copies,
        course.isShort() ? course.byHour(Timeline.Basis.HELD) : course.byDay(Timeline.Basis.HELD),
        holders.told(),
        targets.told(),
        new Authors(
            authors.getOrDefault(SentimentLabel.NEGATIVE, 0),
            authors.getOrDefault(SentimentLabel.NEUTRAL, 0),
            authors.getOrDefault(SentimentLabel.POSITIVE, 0)),
        null,
        recent);
  }
}
