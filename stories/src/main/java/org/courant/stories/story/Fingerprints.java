package org.courant.stories.story;

import java.time.Instant;
import java.util.List;
import org.courant.avro.Ask;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.FirstSeen;
import org.courant.avro.KeyHolder;
import org.courant.avro.StoryPrint;
import org.courant.stories.copy.Fingerprint;
import org.courant.stories.copy.Shingles;
import org.courant.stories.trend.Contributions;

/** Between an article's fingerprint and its records. */
final class Fingerprints {
  private Fingerprints() {}

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

  static StoryPrint print(EnrichedArticle article, long arrived) {
    Fingerprint fingerprint = Fingerprint.of(article.getHeadline(), body(article));
    long happened = happened(article, arrived);
    return StoryPrint.newBuilder()
        .setHolder(new KeyHolder(article.getId(), arrived, happened))
        .setVersion(article.getVersion())
        .setWhole(fingerprint.whole())
        .setShingles(fingerprint.shingles().toBytes())
        .setKeys(fingerprint.keys())
        .setSeen(seen(article, arrived))
        .setContribution(Contributions.of(article, happened))
        .build();
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
