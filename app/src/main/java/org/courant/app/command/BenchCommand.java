package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.courant.app.bench.Corpus;
import org.courant.app.bench.EngineBench;
import org.courant.app.bench.EngineFigures;
import org.courant.app.bench.Footprint;
import org.courant.app.bench.Growth;
import org.courant.app.bench.InstanceFigures;
import org.courant.app.bench.InstancesBench;
import org.courant.app.bench.PerformancePage;
import org.courant.app.bench.SettingsBench;
import org.courant.app.bench.StartBench;
import org.courant.app.bench.StartFigures;
import org.courant.app.bench.StateBench;
import org.courant.app.bench.StoryBench;
import org.courant.app.bench.StoryFigures;
import org.courant.app.bench.StreamBench;
import org.courant.app.bench.StreamFigures;
import org.courant.app.node.Node;
import org.courant.app.node.NodeSettings;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.enrich.Profile;
import org.courant.processor.stream.EngineVersion;
import org.courant.processor.stream.NewsStream;
import org.courant.processor.stream.StreamWatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "bench",
    description = {
      "How fast engine, stream, story stream and start are on this machine, and what is installed,"
          + " as one page:",
      "docs/performance.md.",
      "COURANT_KAFKA_… and other variables reach the measured stream too."
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  /** What can be measured alone. */
  enum Part {
    /** On one thread, without Kafka. */
    ENGINE,
    /** From publishing to reading, on a node of its own. */
    STREAM,
    /** One and several processes, their memory. */
    INSTANCES,
    /** Of Streams and its clients. */
    SETTINGS,
    /** 100,000 articles known: disk, restore, takeover. */
    STATE,
    /** The story stream alone, on a node of its own, and its state. */
    STORIES,
    /** Commands from a cold process. */
    START,
    /** What is installed. */
    SIZE
  }

  /** Of what the stream does at full speed; below it latency is asked for. */
  private static final double USUAL_LOAD = .7;

  private static final int IDLE_FACTOR = 20;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PART",
      arity = "0..*",
      description = "${COMPLETION-CANDIDATES}; without any, all of them.")
  private List<Part> parts = List.of();

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "The folder whose data/ holds PolNeAR; without it articles are made up.")
  private Path shared = Path.of("");

  @Option(names = "--rounds", paramLabel = "N", description = "Of the engine; ${DEFAULT-VALUE}.")
  private int rounds = 5;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "In a run of the stream; ${DEFAULT-VALUE}.")
  private int articles = 800;

  @Option(
      names = "--known",
      paramLabel = "N",
      description = "Articles in the state; ${DEFAULT-VALUE}.")
  private int known = 100_000;

  @Option(
      names = "--stories",
      paramLabel = "N",
      description = "Articles for the story stream; ${DEFAULT-VALUE}.")
  private int storyArticles = 20_000;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "thorough or fast; without it both.")
  private @Nullable Profile profile;

  @Option(
      names = "--threads",
      paramLabel = "N",
      split = ",",
      description = "Stream threads; 1,2 without it.")
  private List<Integer> threads = List.of(1, 2);

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "Articles a second; without it 70 % of what the same run did at full speed.")
  private @Nullable Double rate;

  @Option(names = "--write", paramLabel = "FILE", description = "Write here instead of printing.")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Set<Part> chosen = chosen();
    Corpus corpus = Corpus.in(shared);
    PerformancePage page = new PerformancePage(EngineVersion.CURRENT, corpus);
    List<EngineBench> engines =
        chosen.contains(Part.ENGINE) || chosen.contains(Part.STREAM)
            ? profiles().stream().map(EngineBench::new).toList()
            : List.of();
    List<EngineFigures> alone =
        chosen.contains(Part.ENGINE) ? engine(page, corpus, engines) : List.of();
    if (chosen.contains(Part.STREAM)) {
      List<StreamFigures> whole = stream(corpus, engines);
      page.stream(whole);
      if (!alone.isEmpty()) {
        page.capacity(alone, whole.get(0).cpu());
      }
    }
    if (chosen.contains(Part.INSTANCES)) {
      page.instances(instances(corpus));
    }
    if (chosen.contains(Part.SETTINGS)) {
      tell("settings");
      page.settings(
          onNode(node -> new SettingsBench(bench(node, corpus)).run(IDLE_FACTOR * articles)));
    }
    if (chosen.contains(Part.STATE)) {
      tell("state");
      StreamBench.Engine first = new EngineBench(Profile.FAST).engine();
      page.state(
          onNode(node -> new StateBench(node, BenchCommand::assemble, corpus, first).run(known)));
    }
    if (chosen.contains(Part.STORIES)) {
      tell("the story stream");
      page.stories(stories(corpus));
    }
    if (chosen.contains(Part.START)) {
      tell("starts");
      page.start(starts(corpus));
    }
    if (chosen.contains(Part.SIZE)) {
      page.size(Footprint.of(home().resolve("app/target/courant")));
    }
    if (file == null) {
      Terminal.out().print(page.text());
      Terminal.out().flush();
    } else {
      String earlier = Files.exists(file) ? Files.readString(file, UTF_8) : "";
      Files.writeString(file, page.over(earlier), UTF_8);
    }
    return ExitCode.DONE;
  }

  private Set<Part> chosen() {
    return parts.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(parts);
  }

  private List<Profile> profiles() {
    return profile == null ? List.of(Profile.values()) : List.of(profile);
  }

  private List<EngineFigures> engine(
      PerformancePage page, Corpus corpus, List<EngineBench> engines) {
    List<EngineFigures> figures = new ArrayList<>();
    Map<String, Growth> growth = new LinkedHashMap<>();
    for (EngineBench engine : engines) {
      tell("the engine, " + engine.name());
      figures.add(engine.run(corpus, rounds));
      growth.put(engine.name(), Growth.of(engine, corpus));
    }
    page.engine(figures, growth);
    return figures;
  }

  private List<StreamFigures> stream(Corpus corpus, List<EngineBench> engines)
      throws IOException, InterruptedException {
    return onNode(node -> stream(bench(node, corpus), engines));
  }

  private List<StreamFigures> stream(StreamBench bench, List<EngineBench> engines)
      throws InterruptedException {
    List<StreamFigures> figures = new ArrayList<>();
    tell("the transport");
    figures.add(bench.flood(StreamBench.Engine.idle(), threads.get(0), IDLE_FACTOR * articles));
    for (EngineBench engine : engines) {
      for (int number : threads) {
        tell("the stream, " + engine.name() + ", threads " + number);
        StreamFigures flood = bench.flood(engine.engine(), number, articles);
        figures.add(flood);
        double offered = rate == null ? USUAL_LOAD * flood.done() : rate;
        figures.add(bench.at(offered, engine.engine(), number, articles));
      }
    }
    return figures;
  }

  private List<InstanceFigures> instances(Corpus corpus) throws IOException, InterruptedException {
    return onNode(
        node -> {
          InstancesBench bench =
              new InstancesBench(node, BenchCommand::assemble, home().resolve("courant"), corpus);
          List<InstanceFigures> figures = new ArrayList<>();
          for (Profile each : profiles()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            tell("instances, " + name);
            figures.add(bench.run(name, 1, 1, articles));
            figures.add(bench.run(name, 1, 2, articles));
            figures.add(bench.run(name, 2, 1, articles));
            figures.add(bench.run(name, 3, 1, articles));
          }
          return figures;
        });
  }

  private static StreamBench bench(Node node, Corpus corpus) {
    return new StreamBench(node, BenchCommand::assemble, corpus);
  }

  /** What is measured on a node that is made for it. */
  private interface OnNode<T> {
    T run(Node node) throws IOException, InterruptedException;
  }

  private static <T> T onNode(OnNode<T> measured) throws IOException, InterruptedException {
    try (ShutdownHook open = new ShutdownHook()) {
      Path folder = open.add(TemporaryFolder.of("courant-bench")).path();
      Node node = open.add(Node.prepare(new NodeSettings(folder, 0, 0)));
      node.start();
      return measured.run(node);
    }
  }

  private StoryFigures stories(Corpus corpus) throws IOException, InterruptedException {
    int most = threads.stream().mapToInt(Integer::intValue).max().orElse(1);
    return onNode(
        node ->
            new StoryBench(node, BenchCommand::assembleStories, corpus).run(storyArticles, most));
  }

  private static List<StartFigures> starts(Corpus corpus) throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.of("courant-bench")) {
      return new StartBench(home().resolve("courant"), folder.path()).run(corpus);
    }
  }

  /** Where the launcher is, which says so. */
  private static Path home() {
    String home = System.getenv("COURANT_HOME");
    return Path.of(home == null ? "" : home).toAbsolutePath();
  }

  private static NewsStream assemble(
      Map<String, String> variables, Function<Article, Enrichment> engine) {
    Map<String, String> all = new HashMap<>(System.getenv());
    all.putAll(variables);
    Settings settings = Settings.read(null, all);
    Cluster cluster = Cluster.resolve(settings);
    StreamAssembly.prepare(settings, cluster);
    return StreamAssembly.stream(settings, cluster, engine, StreamWatch.NONE);
  }

  private static NewsStream assembleStories(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(System.getenv());
    all.putAll(variables);
    Settings settings = Settings.read(null, all);
    Cluster cluster = Cluster.resolve(settings);
    StreamAssembly.prepare(settings, cluster);
    return StoryAssembly.stream(settings, cluster, StreamWatch.NONE);
  }

  private void tell(String what) {
    spec.commandLine().getErr().println("courant: " + what.toLowerCase(Locale.ROOT) + " …");
  }
}
