package org.courant.stories.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.courant.avro.Ask;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.FirstSeen;
import org.courant.avro.KeyHolder;
import org.courant.avro.StoryPrint;
import org.courant.stories.copy.Fingerprint;
import org.courant.stories.copy.Shingles;
import org.courant.stories.trend.Contributions;
import org.jspecify.annotations.Nullable;

/** Between an article's fingerprint and its records. */
final class Fingerprints {
  private Fingerprints() {}

  static Fingerprint of(EnrichedArticle article) {
    return Fingerprint.of(article.getHeadline(), body(article));
  }

  private static String body(EnrichedArticle article) {
    String text = article.getText();
    return text.startsWith(article.getHeadline())
        ? text.substring(article.getHeadline().length())
        : text;
  }

  static Fingerprint of(StoryPrint print) {
    return new Fingerprint(print.getWhole(), Shingles.of(print.getShingles()), print.getKeys());
  }

  static Fingerprint of(Ask ask) {
    return new Fingerprint(ask.getWhole(), Shingles.of(ask.getShingles()), List.of());
  }

  /** A print that has asked nobody yet; who waited for the version before it waits on. */
  static StoryPrint print(
      EnrichedArticle article,
      Fingerprint fingerprint,
      long arrived,
      Collection<Integer> buckets,
      @Nullable StoryPrint before) {
    return StoryPrint.newBuilder()
        .setHolder(new KeyHolder(article.getId(), arrived, happened(article, arrived)))
        .setVersion(article.getVersion())
        .setWhole(fingerprint.whole())
        .setShingles(fingerprint.shingles().toBytes())
        .setKeys(fingerprint.keys())
        .setSeen(seen(article, arrived))
        .setContribution(Contributions.of(article, happened(article, arrived)))
        .setAwaitedBuckets(List.copyOf(buckets))
        .setWaiting(before == null ? List.of() : before.getWaiting())
        .build();
  }

  static StoryPrint withoutKeys(StoryPrint print) {
    return StoryPrint.newBuilder(print).setKeys(List.of()).build();
  }

  /** Nothing is published after it arrived, whatever it says. */
  private static long happened(EnrichedArticle article, long arrived) {
    Instant published = article.getPublished();
    return published == null ? arrived : Math.min(published.toEpochMilli(), arrived);
  }

  private static FirstSeen seen(EnrichedArticle article, long arrived) {
    return FirstSeen.newBuilder()
        .setArticleId(article.getId())
        .setSource(article.getSource())
        .setUrl(article.getUrl())
        .setPublished(article.getPublished())
        .setArrived(Instant.ofEpochMilli(arrived))
        .build();
  }
}
