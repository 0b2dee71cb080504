package org.courant.app.torture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.courant.avro.Article;
import org.courant.avro.Status;
import org.jspecify.annotations.Nullable;

/**
 * What may come into an articles topic, by chance but repeatably: new articles, and repeats,
 * corrections, older versions and retractions of earlier ones, embargoes, and what is no article.
 */
final class Stories {
  private static final List<String> NAMES =
      List.of("Dana Brandt", "Tomas Reyes", "Vera Lindqvist", "Kofi Osei", "Marta Bell");
  private static final List<String> BODIES = List.of("Northgate Rail", "the Harbour Union", "Oslo");
  private static final List<String> ACTS =
      List.of("accused %s of hiding its losses", "praised %s for the new line", "met %s in Oslo");
  private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
  private static final String TOO_LONG = "words and words ".repeat(70_000);

  /**
   * One record to send.
   *
   * @param key null: the record has none
   * @param article null: a tombstone, or bytes that are no article
   */
  record Story(String kind, @Nullable String key, @Nullable Article article) {}

  private final Random random;
  private final List<Article> earlier = new ArrayList<>();
  private int made;

  Stories(Random random) {
    this.random = random;
  }

  Story next() {
    int dice = random.nextInt(100);
    if (earlier.isEmpty() || dice < 48) {
      return fresh("fresh", null);
    } else if (dice < 60) {
      Article again = any();
      return new Story("repeat", again.getId(), again);
    } else if (dice < 74) {
      return corrected();
    } else if (dice < 78) {
      Article old = any();
      return story("stale", Article.newBuilder(old).setBody(body()).setUpdated(EPOCH));
    } else if (dice < 82) {
      return new Story("tombstone", any().getId(), null);
    } else if (dice < 85) {
      return story("cancelled", dated(any()).setStatus(Status.CANCELED));
    } else if (dice < 88) {
      return fresh("embargoed", Instant.now().plusSeconds(3));
    } else if (dice < 93) {
      return new Story("bad-bytes", any().getId(), null);
    } else if (dice < 95) {
      return story("too-long", article("long-" + made++).setBody(TOO_LONG));
    } else if (dice < 98) {
      return story("empty", article("empty-" + made++).setBody(" "));
    }
    return new Story("no-key", null, any());
  }

  private Story fresh(String kind, @Nullable Instant embargo) {
    Article article = article("story-" + made++).setEmbargoed(embargo).build();
    earlier.add(article);
    return new Story(kind, article.getId(), article);
  }

  private Story corrected() {
    int which = random.nextInt(earlier.size());
    Article next = dated(earlier.get(which)).setBody(body()).setEmbargoed(null).build();
    earlier.set(which, next);
    return new Story("correction", next.getId(), next);
  }

  private Article any() {
    return earlier.get(random.nextInt(earlier.size()));
  }

  private static Story story(String kind, Article.Builder article) {
    Article built = article.build();
    return new Story(kind, built.getId(), built);
  }

  private Article.Builder dated(Article article) {
    return Article.newBuilder(article).setUpdated(EPOCH.plusSeconds(60L * ++made));
  }

  private Article.Builder article(String id) {
    return Article.newBuilder()
        .setId(id)
        .setHeadline(pick(NAMES) + " " + act() + ", sources say")
        .setBody(body())
        .setPublished(EPOCH.plusSeconds(60L * made));
  }

  private String body() {
    return pick(NAMES) + " " + act() + ". “It is wrong,” " + pick(NAMES) + " said. No. " + made;
  }

  private String act() {
    return pick(ACTS).formatted(pick(BODIES));
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
