package org.courant.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.courant.app.node.Node;
import org.courant.ingest.publish.Publisher;
import org.courant.processor.stream.NewsStream;
import org.courant.schemas.Topics;

/** The stream as users run it: one or several of {@code courant process} beside a broker. */
public final class InstancesBench {
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Node node;
  private final StreamAssembler assembler;
  private final Path launcher;
  private final Corpus corpus;
  private int runs;

  /**
   * Where they run.
   *
   * @param launcher the script {@code courant}
   */
  public InstancesBench(Node node, StreamAssembler assembler, Path launcher, Corpus corpus) {
    this.node = node;
    this.assembler = assembler;
    this.launcher = launcher;
    this.corpus = corpus;
  }

  /**
   * All articles lie there before the first process starts.
   *
   * @param profile of {@code stance.profile}
   */
  public InstanceFigures run(String profile, int instances, int threads, int number)
      throws IOException, InterruptedException {
    Runs run = new Runs(node, new Topics("instances-" + runs++));
    int warming = number / 4;
    prepare(run);
    List<Child> children = new ArrayList<>();
    try (Arrivals arrivals = run.arrivals(warming, number - warming);
        Publisher publisher = run.publisher()) {
      new Load(publisher, arrivals, corpus::at, 0).flood(number);
      for (int i = 0; i < instances; i++) {
        Map<String, String> variables = run.variables(String.valueOf(i), threads);
        variables.put("COURANT_STANCE_PROFILE", profile);
        Child child = Child.start(launcher, List.of("process"), variables);
        child.hush();
        children.add(child);
      }
      arrivals.await(PATIENCE);
      List<Double> peaks = new ArrayList<>();
      for (Child child : children) {
        peaks.add(child.peak());
      }
      return new InstanceFigures(
          profile, instances, threads, arrivals.rate(), peaks, ProcessorTime.load());
    } finally {
      children.forEach(Child::close);
    }
  }

  /** Topics and schemas, without a stream. */
  private void prepare(Runs run) {
    try (NewsStream stream = assembler.stream(run.variables("none", 1), Idle::enrich)) {
      stream.state();
    }
  }
}
