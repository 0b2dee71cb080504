package org.courant.processor.stream;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.courant.avro.HeldArticle;
import org.courant.schemas.UnreadableStateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running topology: started once, watched, closed once. */
public final class NewsStream implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NewsStream.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Below the thirty seconds that container platforms give between SIGTERM and SIGKILL. */
  private static final Duration DRAIN = Duration.ofSeconds(25);

  private final KafkaStreams streams;
  private final String name;
  private final CloseOptions closing;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final StreamWatch watch;
  private final CountDownLatch running = new CountDownLatch(1);
  private final CompletableFuture<String> ended = new CompletableFuture<>();
  private volatile KafkaStreams.StateListener listener = (now, before) -> {};

  /**
   * @param topology built with the stream's own configuration, which names what must be named
   */
  public NewsStream(Function<StreamsConfig, Topology> topology, StreamSettings settings) {
    StreamsConfig config = settings.config();
    streams = new KafkaStreams(topology.apply(config), config);
    // A member without a name of its own will not come back: its partitions are free at once.
    name = settings.applicationId();
    closing =
        CloseOptions.timeout(DRAIN)
            .withGroupMembershipOperation(
                settings.group().instanceId() == null
                    ? GroupMembershipOperation.LEAVE_GROUP
                    : GroupMembershipOperation.REMAIN_IN_GROUP);
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

  /**
   * Finishes the record in hand, commits what is done and leaves; what was not begun is read by the
   * others, or at the next start.
   *
   * @return whether that took less than 25 seconds; otherwise what is open is aborted and read
   *     again
   */
  public boolean drain() {
    closed.set(true);
    return streams.close(closing);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      streams.close(closing);
    }
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
      ended.complete("stream " + name + " is " + state);
    }
    listener.onChange(state, before);
  }

  /**
   * Trouble around the stream passes: the thread is replaced, its open transaction is aborted, and
   * the records are read again. Only a source topic that is gone, or state of another version,
   * needs a person.
   */
  private StreamThreadExceptionResponse answer(Throwable thrown) {
    if (cause(thrown) instanceof MissingSourceTopicException) {
      LOG.error("The source topic is gone; make it again and restart: {}", thrown.getMessage());
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    if (cause(thrown) instanceof UnreadableStateException) {
      LOG.error(
          "The state cannot be read, and the processor stops: {}", cause(thrown).getMessage());
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

  private static boolean isForAPerson(Throwable thrown) {
    return thrown instanceof MissingSourceTopicException
        || thrown instanceof UnreadableStateException;
  }

  private static Throwable cause(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null && !isForAPerson(deepest)) {
      deepest = deepest.getCause();
    }
    return deepest;
  }
}
