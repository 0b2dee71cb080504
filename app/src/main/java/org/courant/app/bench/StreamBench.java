package org.courant.app.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.courant.app.node.Node;
import org.courant.ingest.publish.Publisher;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.stream.NewsStream;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;
import org.courant.schemas.Topics;

/** The whole way, on an embedded node: published, enriched exactly once, read as committed. */
public final class StreamBench {
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Node node;
  private final StreamAssembler assembler;
  private final Corpus corpus;
  private int runs;

  /** An engine under its name. */
  public record Engine(String name, Function<Article, Enrichment> function) {
    /** One that finds nothing and so costs nothing: what is left is the transport. */
    public static Engine idle() {
      return new Engine("none", Idle::enrich);
    }
  }

  public StreamBench(Node node, StreamAssembler assembler, Corpus corpus) {
    this.node = node;
    this.assembler = assembler;
    this.corpus = corpus;
  }

  /** As fast as it goes: all articles lie there before the stream starts. */
  public StreamFigures flood(Engine engine, int threads, int number) throws InterruptedException {
    return run(engine, threads, 0, number);
  }

  /** At a rate. */
  public StreamFigures at(double rate, Engine engine, int threads, int number)
      throws InterruptedException {
    return run(engine, threads, rate, number);
  }

  private StreamFigures run(Engine engine, int threads, double rate, int number)
      throws InterruptedException {
    Topics topics = new Topics("bench-" + runs++);
    int warming = number / 4;
    try (NewsStream stream = assembler.stream(variables(topics, threads), engine.function());
        Arrivals arrivals =
            new Arrivals(node.bootstrapServers(), topics.enriched(), warming, number - warming);
        Publisher publisher = publisher(topics)) {
      Load load = new Load(publisher, arrivals, corpus::at, rate);
      if (rate == 0) {
        load.flood(number);
        stream.start();
      } else {
        stream.start();
        stream.awaitRunning(PATIENCE);
        Thread loading = new Thread(() -> load.run(number), "load");
        loading.start();
      }
      arrivals.awaitWarm();
      ProcessorTime begin = ProcessorTime.now();
      arrivals.await(PATIENCE);
      ProcessorTime used = ProcessorTime.now().since(begin);
      double millis = 1e6 * (number - warming);
      return new StreamFigures(
          engine.name(),
          threads,
          rate,
          arrivals.rate(),
          arrivals.latency(),
          used.here() / millis,
          used.children() / millis,
          ProcessorTime.load());
    }
  }

  private Map<String, String> variables(Topics topics, int threads) {
    Map<String, String> variables = new HashMap<>();
    variables.put("COURANT_KAFKA_BOOTSTRAP_SERVERS", node.bootstrapServers());
    variables.put("COURANT_REGISTRY_URL", node.registryUrl().toString());
    variables.put("COURANT_TOPICS_PREFIX", topics.prefix());
    variables.put("COURANT_PROCESSOR_APPLICATION_ID", topics.prefix());
    variables.put("COURANT_PROCESSOR_THREADS", String.valueOf(threads));
    variables.put(
        "COURANT_PROCESSOR_STATE_DIR", node.dataDir().resolve(topics.prefix()).toString());
    return variables;
  }

  private Publisher publisher(Topics topics) {
    AvroSerdes serdes = new AvroSerdes(new RegistryClient(RegistrySettings.of(node.registryUrl())));
    return Publisher.connect(
        Map.of("bootstrap.servers", node.bootstrapServers()),
        topics,
        serdes.of(org.courant.avro.Article.class).serializer(),
        Clock.systemUTC());
  }
}
