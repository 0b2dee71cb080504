package org.courant.page.ask;

import org.courant.page.answer.Portrait;
import org.courant.page.answer.Timeline;
import org.courant.page.answer.Timeline.Basis;
import org.courant.page.read.Records;
import org.courant.page.trend.Trends;

/** What happened to an entity over time: from the trends where they tell it. */
final class Timelines {
  private final Trends trends;
  private final Records records;

  Timelines(Trends trends, Records records) {
    this.trends = trends;
    this.records = records;
  }

  Portrait complete(Portrait portrait) {
    return portrait.with(of(portrait.id(), portrait.timeline()));
  }

  private Timeline of(String entity, Timeline held) {
    if (!records.countsTrends()) {
      return held;
    }
    return trends
        .of(entity)
        .map(counted -> records.hasAllTrends() ? counted : counted.on(Basis.TRENDS_IN_PART))
        .orElseGet(() -> held.on(Basis.NOT_YET_COUNTED));
  }
}
