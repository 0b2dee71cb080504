package org.courant.app.browser;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courant.app.browser.RecordWriter.Keyed;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Tally;
import org.courant.avro.Trend;
import org.courant.avro.TrendKind;
import org.courant.avro.TrendPeriod;
import org.jspecify.annotations.Nullable;

/** Rows of trends for the archive's articles, told again with each article as the stream does. */
final class CountedArchive {
  private static final Tally NONE = new Tally(0L, 0L);

  private final Map<String, Long> counts = new HashMap<>();

  Stream<Keyed<Trend>> trends(int n) {
    return IntStream.range(0, n)
        .mapToObj(Archive::article)
        .flatMap(article -> rows(article).stream());
  }

  private List<Keyed<Trend>> rows(EnrichedArticle article) {
    String holder = article.getStances().get(0).getHolder().getEntity();
    String target = article.getStances().get(0).getTarget().getEntity();
    List<Keyed<Trend>> rows = new ArrayList<>();
    for (TrendPeriod period : List.of(TrendPeriod.HOUR, TrendPeriod.DAY)) {
      Instant start =
          Objects.requireNonNull(article.getPublished())
              .truncatedTo(period == TrendPeriod.DAY ? ChronoUnit.DAYS : ChronoUnit.HOURS);
      rows.add(row(TrendKind.ENTITY, null, holder, period, start));
      rows.add(row(TrendKind.STANCE, holder, target, period, start));
    }
    return rows;
  }

  private Keyed<Trend> row(
      TrendKind kind, @Nullable String holder, String entity, TrendPeriod period, Instant start) {
    String subject = holder == null ? entity : holder + "\t" + entity;
    String key = subject + "\t" + period + "\t" + start + "\t" + start;
    Tally count = new Tally(counts.merge(key, 1L, Long::sum), 0L);
    return new Keyed<>(
        key,
        Trend.newBuilder()
            .setKind(kind)
            .setPeriod(period)
            .setStart(start)
            .setSince(start)
            .setHolderId(holder)
            .setHolderName(holder)
            .setEntityId(entity)
            .setName(entity)
            .setArticles(kind == TrendKind.ENTITY ? count : NONE)
            .setMentions(kind == TrendKind.ENTITY ? count : NONE)
            .setFavor(kind == TrendKind.STANCE ? count : NONE)
            .setAgainst(NONE)
            .setNeutral(NONE)
            .build());
  }
}
