package org.courant.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Novelty;
import org.courant.avro.Outcome;
import org.courant.avro.StoryMembership;
import org.courant.page.trend.Trends;
import org.courant.page.view.Flow;
import org.courant.page.view.LetterBox;
import org.courant.page.view.Place;
import org.courant.page.view.View;
import org.jspecify.annotations.Nullable;

/** Keeps the view as the topics say, in threads of its own, and reads single records. */
public final class Reader implements Records, AutoCloseable {
  /** An article names at most so many that we read; other articles' may lie between. */
  private static final int AMONG = 500;

  private final Source source;
  private final Decoder decoder;
  private final Fetch fetch;
  private final Trouble trouble = new Trouble();
  private final Tail tail;
  private final Backfill backfill;
  private final List<Thread> threads = new ArrayList<>();

  private Reader(
      Source source, View view, Flow flow, LetterBox letters, Trends trends, Capacity holds) {
    this.source = source;
    decoder = new Decoder(source.registry());
    fetch = new Fetch(source);
    List<Topic> topics =
        new Sinks(decoder, view, flow, letters, trends).topics(source.topics(), holds);
    backfill = new Backfill(source, source.topics().enriched(), view::isFull, trouble);
    tail = new Tail(source, topics, trouble, backfill::add);
  }

  /** Begins to read. */
  public static Reader start(
      Source source, View view, Flow flow, LetterBox letters, Trends trends, Capacity holds) {
    Reader reader = new Reader(source, view, flow, letters, trends, holds);
    reader.thread("tail", reader.tail);
    reader.thread("back", reader.backfill);
    return reader;
  }

  private void thread(String name, Runnable work) {
    Thread thread = new Thread(work, "courant-page-" + name);
    thread.setDaemon(true);
    thread.start();
    threads.add(thread);
  }

  @Override
  public @Nullable Double share() {
    return backfill.share();
  }

  @Override
  public boolean countsTrends() {
    return tail.follows(source.topics().trends());
  }

  @Override
  public boolean hasAllTrends() {
    return backfill.isDone(source.topics().trends());
  }

  @Override
  public List<String> trouble() {
    return trouble.inWords();
  }

  @Override
  public Optional<EnrichedArticle> article(long place) {
    return read(source.topics().enriched(), place, EnrichedArticle.class);
  }

  @Override
  public Optional<StoryMembership> story(long place) {
    return read(source.topics().stories(), place, StoryMembership.class);
  }

  @Override
  public Optional<Outcome> outcome(long place) {
    return read(source.topics().outcomes(), place, Outcome.class);
  }

  @Override
  public List<Novelty> novelty(String article, int version, long place) {
    return place == Place.NONE
        ? List.of()
        : fetch
            .from(source.topics().novelty(), place, AMONG, record -> record.value() != null)
            .stream()
            .map(record -> value(record, Novelty.class))
            .filter(n -> n.getArticleId().equals(article) && n.getVersion() == version)
            .toList();
  }

  private <T extends SpecificRecordBase> Optional<T> read(String topic, long place, Class<T> type) {
    return place == Place.NONE
        ? Optional.empty()
        : fetch
            .record(topic, place)
            .filter(record -> record.value() != null)
            .map(record -> value(record, type));
  }

  private <T extends SpecificRecordBase> T value(
      ConsumerRecord<byte[], byte[]> record, Class<T> type) {
    try {
      return decoder.value(record, type);
    } catch (RetriableException | SerializationException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    tail.close();
    backfill.close();
    threads.forEach(Reader::join);
    fetch.close();
  }

  private static void join(Thread thread) {
    try {
      thread.join(3_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
