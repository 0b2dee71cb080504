package org.courant.page.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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

/** Puts a portrait together, in one pass over all articles. */
final class Painter {
  private static final int MOST_WORDS = 20;
  private static final int MOST_RECENT = 20;

  private final String id;
  private final int number;
  private final Articles articles;
  private final Tally roles = new Tally();
  private final Tally names = new Tally();
  private final Course towards = new Course();
  private final Course from = new Course();
  private final Sides holders = new Sides();
  private final Sides targets = new Sides();
  private final Map<SentimentLabel, Integer> authors = new EnumMap<>(SentimentLabel.class);
  private final List<Summary> recent = new ArrayList<>();
  private int count;
  private int copies;

  private Painter(Subject subject, Articles articles) {
    id = subject.described().id();
    number = subject.number();
    this.articles = articles;
  }

  static Portrait of(Subject subject, Articles articles) {
    Painter painter = new Painter(subject, articles);
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
    if (isCopyOfShown(entry)) {
      copies++;
    } else {
      count(brief, naming, place);
    }
  }

  /** What an article says again, it does not say once more. */
  private boolean isCopyOfShown(Entry entry) {
    Membership story = entry.story;
    if (story == null || !story.isCopy()) {
      return false;
    }
    Entry first = articles.get(story.storyId());
    return first != null && first.brief != null;
  }

  private void count(Brief brief, Naming naming, int place) {
    if (naming.sentiment() != null) {
      authors.merge(naming.sentiment(), 1, Integer::sum);
    }
    Set<StanceLabel> here = EnumSet.noneOf(StanceLabel.class);
    Set<StanceLabel> hence = EnumSet.noneOf(StanceLabel.class);
    for (Stand stand : brief.stands()) {
      if (stand.target() == place) {
        here.add(stand.label());
        if (stand.takesSides()) {
          holders.add(brief.holderId(stand), brief.holderName(stand), brief, stand);
        }
      }
      if (stand.holder() == place) {
        hence.add(stand.label());
        if (stand.takesSides()) {
          targets.add(brief.targetId(stand), brief.targetName(stand), brief, stand);
        }
      }
    }
    towards.add(brief.happened(), here);
    from.add(brief.happened(), hence);
  }

  private Portrait portrait(Naming described) {
    boolean byHour = Course.byHour(towards, from);
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
        towards.periods(byHour),
        from.periods(byHour),
        byHour ? "HOUR" : "DAY",
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
