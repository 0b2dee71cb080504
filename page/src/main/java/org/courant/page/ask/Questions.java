package org.courant.page.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courant.page.answer.ArticleAnswer;
import org.courant.page.answer.Facets;
import org.courant.page.answer.Letters;
import org.courant.page.answer.Live;
import org.courant.page.answer.Portrait;
import org.courant.page.answer.StreamAnswer;
import org.courant.page.answer.Suggestions;
import org.courant.page.answer.Summary;
import org.courant.page.outside.Outside;
import org.courant.page.outside.Replayed;
import org.courant.page.read.Records;
import org.courant.page.trend.Trends;
import org.courant.page.view.Changes;
import org.courant.page.view.Cursor;
import org.courant.page.view.Filter;
import org.courant.page.view.Flow;
import org.courant.page.view.LetterBox;
import org.courant.page.view.Listing;
import org.courant.page.view.View;
import org.jspecify.annotations.Nullable;

/** All that can be asked; every answer is bounded. */
public final class Questions {
  private final View view;
  private final Trends trends;
  private final Flow flow;
  private final LetterBox letters;
  private final Records records;
  private final Outside outside;
  private final Dossiers dossiers;
  private final Newcomers newcomers;
  private final Timelines timelines;

  public Questions(
      View view, Trends trends, Flow flow, LetterBox letters, Records records, Outside outside) {
    this.view = view;
    this.trends = trends;
    this.flow = flow;
    this.letters = letters;
    this.records = records;
    this.outside = outside;
    dossiers = new Dossiers(records);
    newcomers = new Newcomers(view, records);
    timelines = new Timelines(trends, records);
  }

  public Live live(Filter filter, int limit, @Nullable Cursor before) {
    Listing listing = view.list(filter, limit, before);
    Cursor more = listing.more();
    return new Live(
        listing.articles(),
        more == null ? null : more.toString(),
        listing.behind(),
        records.share());
  }

  public Facets facets() {
    return view.facets();
  }

  public Suggestions entities(String words, int limit) {
    return view.suggest(words, limit);
  }

  /** The article in a list; empty where it is not shown any more. */
  public Optional<Summary> summary(String id) {
    return view.summary(id);
  }

  public Changes changes() {
    return view.changes();
  }

  /**
   * An article, whole.
   *
   * @param version null for the one that stands
   */
  public Optional<ArticleAnswer> article(String id, @Nullable Integer version) {
    return view.known(id).flatMap(known -> dossiers.of(id, known, version));
  }

  public Optional<Portrait> entity(String id) {
    return view.portrait(id).map(newcomers::complete).map(timelines::complete);
  }

  public StreamAnswer stream() {
    List<String> trouble = new ArrayList<>(outside.trouble());
    trouble.addAll(records.trouble());
    if (trends.isOverfull()) {
      trouble.add("more trends in one hour or day than page.trends lets the page hold: too low");
    }
    return new StreamAnswer(
        Instant.now().toString(),
        flow.throughput(),
        flow.rate(),
        outside.lag(),
        flow.latency(),
        flow.outcomes(),
        letters.count(),
        outside.groups(),
        outside.feeds(),
        flow.versions(),
        records.share(),
        trouble);
  }

  public Letters letters(int limit) {
    return new Letters(letters.newest(limit));
  }

  /** Sends a dead letter again. */
  public Replayed replay(int partition, long offset) throws InterruptedException {
    Replayed result = outside.replay(partition, offset);
    if (result.replayed()) {
      letters.replayed(partition, offset);
    }
    return result;
  }
}
