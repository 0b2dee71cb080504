package org.courant.app.command;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.KafkaStreams.State;
import org.courant.app.admin.AdminServer;
import org.courant.app.admin.Check;
import org.courant.app.admin.ClusterWatch;
import org.courant.app.admin.Health;
import org.courant.app.admin.Pages;
import org.courant.app.logging.Logging;
import org.courant.app.metrics.IngestMeters;
import org.courant.app.metrics.Meters;
import org.courant.app.metrics.ProcessorMeters;
import org.courant.app.metrics.StageMeters;
import org.courant.app.metrics.StreamMeters;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.ingest.feeds.FeedLoop;
import org.courant.ingest.publish.Publisher;
import org.courant.ingest.watch.WatchLoop;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.stream.EngineVersion;
import org.courant.processor.stream.NewsStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an operator sees of a command that runs on: its log, metrics and health. Opened before
 * anything else and closed after it, so that it also shows the start and the end.
 */
final class Observed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Observed.class);

  private final Health health = new Health();
  private final Meters meters;
  private final Deque<Runnable> atTheEnd = new ArrayDeque<>();
  private @Nullable URI address;

  private Observed(String role) {
    meters = new Meters(role, EngineVersion.CURRENT.substring("courant ".length()));
    atTheEnd.push(meters::close);
  }

  static Observed begin(String role, Settings settings) {
    Logging.begin(settings.log());
    Observed begun = new Observed(role);
    if (settings.admin().on()) {
      AdminServer server =
          AdminServer.start(settings.admin(), Pages.of(begun.meters::text, begun.health));
      begun.atTheEnd.push(server::close);
      begun.address = server.address();
      LOG.info("Metrics and health are at {}/metrics and /health/ready", server.address());
    }
    return begun;
  }

  /** Where metrics and health are, or null where they are off. */
  @Nullable URI address() {
    return address;
  }

  /** From now on it is not ready: to be closed before all else. */
  AutoCloseable untilItEnds() {
    return health::ending;
  }

  /** The stream, watched; its caller starts and closes it. */
  NewsStream stream(Settings settings, Cluster cluster) {
    StageMeters stages = new StageMeters(meters);
    Enricher engine = StreamAssembly.engine(settings, stages);
    NewsStream stream =
        StreamAssembly.stream(settings, cluster, stages.timed(engine::enrich), streamMeters());
    String topic = settings.topics().articles();
    ClusterWatch watch = ClusterWatch.start(cluster, settings.applicationId(), topic);
    ProcessorMeters.bind(meters, stream, topic, watch::lag, engine.versions());
    return watched(stream, watch);
  }

  /** The story stream, watched; its caller starts and closes it. */
  NewsStream stories(Settings settings, Cluster cluster) {
    NewsStream stream = StoryAssembly.stream(settings, cluster, streamMeters());
    String topic = settings.topics().enriched();
    ClusterWatch watch = ClusterWatch.start(cluster, StoryAssembly.applicationId(settings), topic);
    ProcessorMeters.bindStream(meters, stream, ProcessorMeters.STORIES, topic, watch::lag);
    return watched(stream, watch);
  }

  private NewsStream watched(NewsStream stream, ClusterWatch watch) {
    health.live("stream", () -> new Check(stream.state() != State.ERROR, word(stream)));
    health.ready("stream", () -> new Check(stream.state() == State.RUNNING, word(stream)));
    watched(watch);
    return stream;
  }

  /** The story stream beside a processor in one process: its state is watched, and its letters. */
  NewsStream storiesBeside(Settings settings, Cluster cluster) {
    NewsStream stories = StoryAssembly.stream(settings, cluster, streamMeters());
    ProcessorMeters.state(meters, stories, ProcessorMeters.STORIES);
    health.live("stories", () -> new Check(stories.state() != State.ERROR, word(stories)));
    return stories;
  }

  /** The same meters for every stream of the process. */
  private StreamMeters streamMeters() {
    return new StreamMeters(meters, Clock.systemUTC());
  }

  private static String word(NewsStream stream) {
    return switch (stream.state()) {
      case CREATED -> "not started yet";
      case REBALANCING -> "takes partitions over, and reads their state";
      case RUNNING -> "running";
      case PENDING_SHUTDOWN, NOT_RUNNING -> "stopping";
      case PENDING_ERROR, ERROR -> "has given up; the log says why";
    };
  }

  void ingest(Cluster cluster, Publisher publisher, FeedLoop feeds, WatchLoop folders) {
    IngestMeters.bind(meters, publisher, feeds, folders);
    watched(ClusterWatch.start(cluster));
  }

  /** The page serves; that a broker does not answer it says itself. */
  void serves() {
    health.begun();
  }

  private void watched(ClusterWatch watch) {
    atTheEnd.push(watch::close);
    health.ready("broker", watch::broker);
    health.ready("registry", watch::registry);
    meters.flag("courant.broker.up", "Whether the broker answers.", () -> watch.broker().ok());
    meters.flag(
        "courant.registry.up", "Whether the registry answers.", () -> watch.registry().ok());
    health.begun();
  }

  @Override
  public void close() {
    atTheEnd.forEach(Runnable::run);
  }
}
