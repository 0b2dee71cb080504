package org.courant.stories.trend;

import java.time.Instant;
import org.courant.avro.Holding;
import org.courant.avro.Naming;
import org.courant.avro.StanceLabel;
import org.courant.avro.Tally;
import org.courant.avro.Trend;
import org.courant.avro.TrendChange;
import org.courant.avro.TrendKind;

/** A row of counts, and what a change makes of it. */
final class Tallies {
  private Tallies() {}

  static Trend empty(TrendChange change, Window window, Instant since) {
    Trend.Builder row =
        Trend.newBuilder()
            .setPeriod(window.period())
            .setStart(window.start())
            .setSince(since)
            .setArticles(new Tally(0L, 0L))
            .setMentions(new Tally(0L, 0L))
            .setFavor(new Tally(0L, 0L))
            .setAgainst(new Tally(0L, 0L))
            .setNeutral(new Tally(0L, 0L));
    return change.getWhat() instanceof Naming naming
        ? row.setKind(TrendKind.ENTITY)
            .setEntityId(naming.getEntityId())
            .setName(naming.getName())
            .build()
        : about((Holding) change.getWhat(), row);
  }

  private static Trend about(Holding holding, Trend.Builder row) {
    return row.setKind(TrendKind.STANCE)
        .setHolderId(holding.getHolderId())
        .setHolderName(holding.getHolderName())
        .setEntityId(holding.getTargetId())
        .setName(holding.getTargetName())
        .build();
  }

  static Trend changed(Trend row, TrendChange change) {
    return change.getWhat() instanceof Naming naming
        ? Trend.newBuilder(row)
            .setArticles(plus(row.getArticles(), change, 1))
            .setMentions(plus(row.getMentions(), change, naming.getMentions()))
            .build()
        : changed(row, change, ((Holding) change.getWhat()).getLabel());
  }

  private static Trend changed(Trend row, TrendChange change, StanceLabel label) {
    Trend.Builder next = Trend.newBuilder(row);
    return switch (label) {
      case FAVOR -> next.setFavor(plus(row.getFavor(), change, 1)).build();
      case AGAINST -> next.setAgainst(plus(row.getAgainst(), change, 1)).build();
      case NEUTRAL -> next.setNeutral(plus(row.getNeutral(), change, 1)).build();
    };
  }

  private static Tally plus(Tally tally, TrendChange change, long count) {
    long signed = change.getWithdrawn() ? -count : count;
    return change.getCopy()
        ? new Tally(tally.getOriginals(), tally.getCopies() + signed)
        : new Tally(tally.getOriginals() + signed, tally.getCopies());
  }
}
