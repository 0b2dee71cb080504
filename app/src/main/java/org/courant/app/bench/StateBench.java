package org.courant.app.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.streams.LagInfo;
import org.courant.app.node.Node;
import org.courant.ingest.publish.Publisher;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.stream.NewsStream;
import org.courant.schemas.Topics;

/**
 * Many articles in state: what they weigh, and how long until the stream runs again. Each text is
 * enriched once, beforehand: it is the state that is looked at, not the engine.
 */
public final class StateBench {
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final int PROBES = 40;

  /** Looks, two a second, that find the same lag. */
  private static final int SAME = 8;

  private final Runs run;
  private final StreamAssembler assembler;
  private final Corpus corpus;
  private final Function<Article, Enrichment> engine;
  private final AtomicInteger published = new AtomicInteger();

  public StateBench(Node node, StreamAssembler assembler, Corpus corpus, StreamBench.Engine first) {
    this.run = new Runs(node, new Topics("state"));
    this.assembler = assembler;
    this.corpus = corpus;
    Map<String, Enrichment> known = new HashMap<>();
    corpus.articles().forEach(a -> known.put(a.body().strip(), first.function().apply(a)));
    this.engine = article -> known.getOrDefault(article.body().strip(), Idle.enrich(article));
  }

  /** Fills the state and looks at it. */
  public StateFigures run(int articles) throws IOException, InterruptedException {
    try (NewsStream stream = stream("a")) {
      stream.start();
      publish(articles);
    }
    long bytes = StateSize.all(run.stateDir("a"));
    double again = start("a");
    StateSize.delete(run.stateDir("a"));
    double restored = start("a");
    double taken = takeover(false);
    double warm = takeover(true);
    return new StateFigures(articles, bytes, again, restored, taken, warm);
  }

  private NewsStream stream(String instance) {
    Map<String, String> variables = run.variables(instance, 1);
    variables.put("COURANT_PROCESSOR_STANDBY_REPLICAS", "1");
    return assembler.stream(variables, engine);
  }

  private double start(String instance) throws InterruptedException {
    long begin = System.nanoTime();
    try (NewsStream stream = stream(instance)) {
      stream.start();
      stream.awaitRunning(PATIENCE);
      return millis(begin);
    }
  }

  /**
   * One ends, another answers.
   *
   * @param beside whether the other runs beside the first before, and has read the state
   */
  private double takeover(boolean beside) throws IOException, InterruptedException {
    StateSize.delete(run.stateDir("b"));
    NewsStream first = stream("a");
    NewsStream other = stream("b");
    try {
      first.start();
      first.awaitRunning(PATIENCE);
      if (beside) {
        other.start();
        other.awaitRunning(PATIENCE);
        awaitRead(other);
      }
      long begin = System.nanoTime();
      first.close();
      if (!beside) {
        other.start();
      }
      publish(PROBES);
      return millis(begin);
    } finally {
      first.close();
      other.close();
    }
  }

  /**
   * Until a standby gets no nearer to the end: the marks of transactions there are no records, so
   * its lag does not come down to 0.
   */
  private static void awaitRead(NewsStream standby) throws InterruptedException {
    long before = -1;
    for (int same = 0; same < SAME; Thread.sleep(Duration.ofMillis(500).toMillis())) {
      long lag = lag(standby);
      same = lag == before && lag >= 0 ? same + 1 : 0;
      before = lag;
    }
  }

  /** Records that it has still to read, −1 before it knows. */
  private static long lag(NewsStream standby) {
    Map<String, Map<Integer, LagInfo>> stores = standby.kafka().allLocalStorePartitionLags();
    return stores.isEmpty()
        ? -1
        : stores.values().stream()
            .flatMap(lags -> lags.values().stream())
            .mapToLong(LagInfo::offsetLag)
            .sum();
  }

  /** Publishes so many more and waits until all are enriched. */
  private void publish(int number) throws InterruptedException {
    int from = published.getAndAdd(number);
    try (Arrivals arrivals = run.arrivals(0, number);
        Publisher publisher = run.publisher()) {
      new Load(publisher, arrivals, corpus::at, 0).flood(from, number);
      arrivals.await(PATIENCE);
    }
  }

  private static double millis(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }
}
