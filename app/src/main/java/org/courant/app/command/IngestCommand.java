package org.courant.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.courant.app.access.Admission;
import org.courant.app.access.Role;
import org.courant.app.logging.Logging;
import org.courant.app.node.FolderLock;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.IngestSettings;
import org.courant.app.settings.Settings;
import org.courant.app.view.Plain;
import org.courant.avro.Article;
import org.courant.ingest.feeds.Feed;
import org.courant.ingest.feeds.FeedLoop;
import org.courant.ingest.feeds.FeedStates;
import org.courant.ingest.fetch.FetchLimits;
import org.courant.ingest.fetch.HttpFetcher;
import org.courant.ingest.outlet.Outlet;
import org.courant.ingest.outlet.Tally;
import org.courant.ingest.publish.Publisher;
import org.courant.ingest.publish.PublisherOutlet;
import org.courant.ingest.watch.WatchLoop;
import org.courant.ingest.watch.WatchedFolder;
import org.courant.schemas.AvroSerde;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "ingest",
    description = {
      "Publishes what is new in feeds and in watched folders, until it is told to stop.",
      "What was published is remembered: a restart repeats nothing."
    })
final class IngestCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(IngestCommand.class);
  private static final String CLIENT_ID = "courant-ingest";
  private static final Duration SETTLE = Duration.ofSeconds(3);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Spec private CommandSpec spec;
  @Mixin private SettingsOptions options;
  @Mixin private IngestSources sources;

  @Option(
      names = "--watch",
      paramLabel = "DIR",
      description = "A folder in which files appear; may be given often. Otherwise ingest.watch.")
  private List<Path> watched = List.of();

  @Option(names = "--once", description = "One look at everything, and then the end.")
  private boolean once;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    List<Feed> feeds = sources.feeds(settings);
    List<Path> folders = sources.folders(watched, settings);
    if (feeds.isEmpty() && folders.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "nothing to read: name --feeds FILE or --watch DIR, or set ingest.feeds or ingest.watch");
    }
    try (ShutdownHook open = new ShutdownHook()) {
      Observed observed = open.add(Observed.begin("ingest", settings));
      Cluster cluster = Cluster.resolve(settings);
      Admission.ask(cluster, Role.INGEST.grants(settings.topics(), settings.applicationId()));
      open.add(lock(settings.ingestStateDir()));
      Publisher publisher = open.add(connect(settings, cluster));
      Outlet outlet = new PublisherOutlet(publisher);
      FeedLoop loop = feedLoop(feeds, settings, outlet);
      WatchLoop watch = watchLoop(folders, settings, outlet);
      // Before what it reports on, so that it is closed after it: said in whatever way all ends.
      open.add(() -> report(loop, watch));
      open.add(loop);
      open.add(watch);
      greet(feeds, folders, settings);
      loop.start();
      watch.start();
      observed.ingest(cluster, publisher, loop, watch);
      open.add(observed.untilItEnds());
      loop.join();
      watch.join();
      return wellDone(loop, watch) ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  /** Two would publish everything twice. */
  private static FolderLock lock(Path stateDir) {
    try {
      return FolderLock.take(stateDir)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "another ingest works on "
                          + stateDir
                          + "; stop it, or set another ingest.state-dir"));
    } catch (IOException e) {
      throw new UncheckedIOException("the state folder " + stateDir + " cannot be used", e);
    }
  }

  private static Publisher connect(Settings settings, Cluster cluster) {
    Map<String, Object> kafka = new HashMap<>(cluster.kafka());
    kafka.putIfAbsent("client.id", CLIENT_ID);
    RegistryClient registry = new RegistryClient(cluster.registry());
    registry.register(AvroSerde.subject(settings.topics().articles()), Article.getClassSchema());
    return Publisher.connect(
        kafka,
        settings.topics(),
        new AvroSerdes(registry).of(Article.class).serializer(),
        Clock.systemUTC());
  }

  private FeedLoop feedLoop(List<Feed> feeds, Settings settings, Outlet outlet) {
    IngestSettings ingest = settings.ingest();
    HttpFetcher fetcher =
        new HttpFetcher(ingest.rules(), FetchLimits.usual(), ingest.userAgent(), Clock.systemUTC());
    return new FeedLoop(
        feeds,
        new FeedStates(settings.ingestStateDir().resolve("feeds")),
        fetcher,
        outlet,
        Clock.systemUTC(),
        new Random(),
        new FeedLoop.Limits(ingest.concurrency(), ingest.perHost(), once),
        this::tell);
  }

  private WatchLoop watchLoop(List<Path> folders, Settings settings, Outlet outlet) {
    Path state = settings.ingestStateDir().resolve("watch");
    List<WatchedFolder> watch =
        folders.stream()
            .map(f -> new WatchedFolder(f, state, outlet, Clock.systemUTC(), SETTLE, this::tell))
            .toList();
    return new WatchLoop(watch, PAUSE, once, this::tell);
  }

  private void greet(List<Feed> feeds, List<Path> folders, Settings settings) {
    tell(
        "reading "
            + feeds.size()
            + " feeds and "
            + folders.size()
            + " folders; state in "
            + settings.ingestStateDir());
    if (!feeds.isEmpty() && settings.ingest().contact() == null) {
      tell("set ingest.contact, so that publishers can reach you: it goes into the User-Agent");
    }
  }

  private void report(FeedLoop loop, WatchLoop watch) {
    Tally total = loop.total().plus(watch.total());
    spec.commandLine().getOut().println(total + "; polls failed " + loop.failed());
    spec.commandLine().getOut().flush();
  }

  private static boolean wellDone(FeedLoop loop, WatchLoop watch) {
    return loop.total().rejected() + watch.total().rejected() + loop.failed() == 0;
  }

  private void tell(String line) {
    if (Logging.isJson()) {
      LOG.info(line);
      return;
    }
    spec.commandLine().getErr().println("courant: " + Plain.line(line));
  }
}
