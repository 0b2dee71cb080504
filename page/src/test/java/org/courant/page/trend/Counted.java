package org.courant.page.trend;

import java.time.Instant;
import org.courant.avro.Tally;
import org.courant.avro.Trend;
import org.courant.avro.TrendKind;
import org.courant.avro.TrendPeriod;
import org.courant.schemas.AvroSetup;
import org.jspecify.annotations.Nullable;

/** Records of {@code news.trends} as tests want them, with their keys. */
record Counted(String key, Trend trend) {
  private static final Instant SINCE = Instant.parse("2026-11-20T08:00:00Z");

  static {
    AvroSetup.done();
  }

  static Counted named(
      String entity, TrendPeriod period, String start, long articles, long copies) {
    return of(
        entity,
        Trend.newBuilder(nothing(period, start))
            .setKind(TrendKind.ENTITY)
            .setEntityId(entity)
            .setName("Name of " + entity)
            .setArticles(new Tally(articles, copies))
            .setMentions(new Tally(2 * articles, 2 * copies))
            .build());
  }

  static Counted against(
      String holder, @Nullable String target, TrendPeriod period, String start, long articles) {
    return of(
        holder + "\t" + (target == null ? "“the bridge”" : target),
        Trend.newBuilder(nothing(period, start))
            .setKind(TrendKind.STANCE)
            .setHolderId(holder)
            .setHolderName("Name of " + holder)
            .setEntityId(target)
            .setName("the bridge")
            .setAgainst(new Tally(articles, 1L))
            .build());
  }

  Counted since(String time) {
    return new Counted(
        key.substring(0, key.lastIndexOf('\t') + 1) + time,
        Trend.newBuilder(trend).setSince(Instant.parse(time)).build());
  }

  Counted ofKind(TrendKind kind) {
    return new Counted(key, Trend.newBuilder(trend).setKind(kind).build());
  }

  private static Counted of(String subject, Trend trend) {
    return new Counted(
        String.join(
            "\t",
            subject,
            trend.getPeriod().name(),
            trend.getStart().toString(),
            trend.getSince().toString()),
        trend);
  }

  private static Trend nothing(TrendPeriod period, String start) {
    Tally none = new Tally(0L, 0L);
    return Trend.newBuilder()
        .setKind(TrendKind.ENTITY)
        .setPeriod(period)
        .setStart(Instant.parse(start))
        .setName("")
        .setArticles(none)
        .setMentions(none)
        .setFavor(none)
        .setAgainst(none)
        .setNeutral(none)
        .setSince(SINCE)
        .build();
  }
}
