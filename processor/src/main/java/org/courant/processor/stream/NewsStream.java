package org.courant.processor.stream;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.courant.avro.HeldArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running topology: started once, watched, closed once. */
public final class NewsStream implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NewsStream.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final KafkaStreams streams;
  private final StreamWatch watch;
  private final CountDownLatch running = new CountDownLatch(1);
  private final CompletableFuture<String> ended = new CompletableFuture<>();
  private volatile KafkaStreams.StateListener listener = (now, before) -> {};

  public NewsStream(NewsTopology topology, StreamSettings settings) {
    StreamsConfig config = settings.config();
    streams = new KafkaStreams(topology.build(config), config);
    watch = StreamWatch.of(config.originals());
    streams.setUncaughtExceptionHandler(this::answer);
    streams.setStateListener(this::onState);
  }

  public void start() {
    streams.start();
  }

  public State state() {
    return streams.state();
  }

  /** For those who read its metrics; not to be started or closed. */
  public KafkaStreams kafka() {
    return streams;
  }

  /**
   * How many articles wait for the end of their embargo on this instance; 0 while it is not
   * running. Counted one by one, since the store's own estimate counts what was overwritten twice.
   */
  public long held() {
    try (KeyValueIterator<String, HeldArticle> all =
        streams
            .store(
                StoreQueryParameters.fromNameAndType(
                    NewsTopology.HELD, QueryableStoreTypes.<String, HeldArticle>keyValueStore()))
            .all()) {
      long count = 0;
      for (; all.hasNext(); all.next()) {
        count++;
      }
      return count;
    } catch (StreamsException e) {
      return 0; // it is starting, moving or closing
    }
  }

  /** Whether it is running, or was within the time. */
  public boolean awaitRunning(Duration patience) throws InterruptedException {
    return running.await(patience.toMillis(), TimeUnit.MILLISECONDS) && state() != State.ERROR;
  }

  /** Completes when it is closed, or has given up: then its state is {@code ERROR}. */
  public CompletableFuture<String> ended() {
    return ended;
  }

  @Override
  public void close() {
    streams.close(Duration.ofSeconds(20));
  }

  /** Told of every change of state, after ours; set before the start. */
  public void onState(KafkaStreams.StateListener listener) {
    this.listener = listener;
  }

  private void onState(State state, State before) {
    if (state == State.RUNNING) {
      running.countDown();
    } else if (state.hasCompletedShutdown() || state == State.ERROR) {
      running.countDown();
      ended.complete("the processor is " + state);
    }
    listener.onChange(state, before);
  }

  /**
   * Trouble around the stream passes: the thread is replaced, its open transaction is aborted, and
   * the records are read again. Only a source topic that is gone needs a person.
   */
  private StreamThreadExceptionResponse answer(Throwable thrown) {
    if (cause(thrown) instanceof MissingSourceTopicException) {
      LOG.error("The source topic is gone; make it again and restart: {}", thrown.getMessage());
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    LOG.error("A stream thread failed and is replaced: {}", cause(thrown).toString());
    LOG.debug("The failure", thrown);
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    watch.threadReplaced();
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private static Throwable cause(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null && !(deepest instanceof MissingSourceTopicException)) {
      deepest = deepest.getCause();
    }
    return deepest;
  }
}
