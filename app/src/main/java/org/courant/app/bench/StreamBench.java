package org.courant.app.bench;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.courant.app.node.Node;
import org.courant.ingest.publish.Publisher;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.stream.NewsStream;
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
    return flood(engine, threads, number, Map.of());
  }

  /**
   * The same, under other settings.
   *
   * @param settings as environment variables
   */
  public StreamFigures flood(Engine engine, int threads, int number, Map<String, String> settings)
      throws InterruptedException {
    return run(engine, threads, 0, number, settings);
  }

  /** At a rate. */
  public StreamFigures at(double rate, Engine engine, int threads, int number)
      throws InterruptedException {
    return run(engine, threads, rate, number, Map.of());
  }

  private StreamFigures run(
      Engine engine, int threads, double rate, int number, Map<String, String> settings)
      throws InterruptedException {
    Runs run = new Runs(node, new Topics("bench-" + runs++));
    int warming = number / 4;
    Map<String, String> variables = run.variables("one", threads);
    variables.putAll(settings);
    try (NewsStream stream = assembler.stream(variables, engine.function());
        Arrivals arrivals = run.arrivals(warming, number - warming);
        Publisher publisher = run.publisher()) {
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
}
