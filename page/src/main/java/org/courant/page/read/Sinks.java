package org.courant.page.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Novelty;
import org.courant.avro.Outcome;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.Trend;
import org.courant.page.trend.Trends;
import org.courant.page.view.Flow;
import org.courant.page.view.LetterBox;
import org.courant.page.view.Membership;
import org.courant.page.view.Place;
import org.courant.page.view.View;
import org.courant.schemas.Topics;

/** What each topic's records say to the view. */
final class Sinks {
  private static final long FEW = 20_000;
  private static final int LONGEST_ID = 4_000;

  /** A row is told again with each article, until the topic is compacted. */
  private static final long RECORDS_A_ROW = 4;

  private static final String REPLAY_OF = "courant.replay.of";

  private final Decoder decoder;
  private final View view;
  private final Flow flow;
  private final LetterBox letters;
  private final Trends trends;

  Sinks(Decoder decoder, View view, Flow flow, LetterBox letters, Trends trends) {
    this.decoder = decoder;
    this.view = view;
    this.flow = flow;
    this.letters = letters;
    this.trends = trends;
  }

  /**
   * All that are followed.
   *
   * @param holds how much is held at most
   */
  List<Topic> topics(Topics topics, Capacity holds) {
    int articles = holds.articles();
    return List.of(
        new Topic(topics.enriched(), Long.MAX_VALUE, this::enriched),
        new Topic(topics.stories(), articles, this::story),
        new Topic(topics.outcomes(), articles, this::outcome),
        new Topic(topics.storyMerges(), articles, this::merge),
        new Topic(topics.trends(), RECORDS_A_ROW * holds.trends(), this::trend),
        new Topic(topics.novelty(), 5L * articles, this::novelty),
        new Topic(topics.deadLetters(), FEW, this::letter),
        new Topic(topics.articles(), FEW, this::sentAgain));
  }

  private void enriched(ConsumerRecord<byte[], byte[]> record, boolean live) {
    String id = key(record);
    long place = place(record);
    if (id.length() > LONGEST_ID) {
      return;
    }
    if (record.value() == null) {
      view.retraction(id, place, record.timestamp(), live);
      return;
    }
    EnrichedArticle article = decoder.value(record, EnrichedArticle.class);
    view.article(article, place, record.timestamp(), live);
    flow.models(article, record.timestamp());
    if (live) {
      flow.enriched();
    }
  }

  private void story(ConsumerRecord<byte[], byte[]> record, boolean live) {
    if (record.value() == null) {
      view.noStory(key(record), place(record));
      return;
    }
    StoryMembership story = decoder.value(record, StoryMembership.class);
    view.story(
        story.getArticleId(),
        new Membership(
            story.getStoryId(),
            story.getRelation(),
            story.getSimilarity(),
            story.getCopyOf(),
            place(record)),
        live);
  }

  private void merge(ConsumerRecord<byte[], byte[]> record, boolean live) {
    with(
        record,
        StoryMerge.class,
        (merge, place) -> view.merge(merge.getStoryId(), merge.getInto()));
  }

  private void trend(ConsumerRecord<byte[], byte[]> record, boolean live) {
    with(record, Trend.class, (trend, place) -> trends.take(key(record), trend, place));
  }

  private void outcome(ConsumerRecord<byte[], byte[]> record, boolean live) {
    with(
        record,
        Outcome.class,
        (outcome, place) -> {
          view.outcome(outcome.getArticleId(), place);
          flow.outcome(
              outcome.getKind(),
              outcome.getSeen() == null ? null : outcome.getSeen().toEpochMilli(),
              record.timestamp());
        });
  }

  private void novelty(ConsumerRecord<byte[], byte[]> record, boolean live) {
    with(
        record,
        Novelty.class,
        (novelty, place) -> view.novelty(novelty.getArticleId(), novelty.getVersion(), place));
  }

  private void letter(ConsumerRecord<byte[], byte[]> record, boolean live) {
    letters.add(Letterhead.of(record));
  }

  /** Of the articles topic only this is of interest: which of them were dead letters once. */
  private void sentAgain(ConsumerRecord<byte[], byte[]> record, boolean live) {
    Header of = record.headers().lastHeader(REPLAY_OF);
    if (of == null || of.value() == null) {
      return;
    }
    String place = new String(of.value(), UTF_8);
    if (place.matches("\\d{1,4}:\\d{1,14}")) {
      String[] parts = place.split(":", 2);
      letters.replayed(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }
  }

  private <T extends SpecificRecordBase> void with(
      ConsumerRecord<byte[], byte[]> record, Class<T> type, BiConsumer<T, Long> what) {
    if (record.value() != null) {
      what.accept(decoder.value(record, type), place(record));
    }
  }

  private static String key(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? "" : new String(record.key(), UTF_8);
  }

  private static long place(ConsumerRecord<byte[], byte[]> record) {
    return Place.of(record.partition(), record.offset());
  }
}
