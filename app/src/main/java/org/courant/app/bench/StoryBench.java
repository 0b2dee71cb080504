package org.courant.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.courant.app.node.Node;
import org.courant.avro.EnrichedArticle;
import org.courant.processor.stream.NewsStream;
import org.courant.schemas.Topics;

/**
 * The story stream on an embedded node, as fast as it goes: all enriched articles lie there before
 * it starts. Then its state as it lies on disk, and how long it takes to come back.
 */
public final class StoryBench {
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final Duration QUIET = Duration.ofSeconds(2);

  private final Runs run;
  private final StoryAssembler assembler;
  private final Reports reports;

  public StoryBench(Node node, StoryAssembler assembler, Corpus corpus) {
    this.run = new Runs(node, new Topics("bench-stories"));
    this.assembler = assembler;
    this.reports = new Reports(corpus);
  }

  /** One run; a quarter warms up, and counts for the state alone. */
  public StoryFigures run(int number, int threads) throws IOException, InterruptedException {
    int warming = number / 4;
    NewsStream stream = stream(threads);
    try (Arrivals arrivals = run.arrivals(run.topics().stories(), warming, number - warming)) {
      publish(number, arrivals);
      stream.start();
      arrivals.awaitWarm();
      ProcessorTime begin = ProcessorTime.now();
      arrivals.await(PATIENCE);
      awaitQuiet();
      ProcessorTime used = ProcessorTime.now().since(begin);
      double load = ProcessorTime.load();
      stream.close();
      double millis = 1e6 * (number - warming);
      Map<String, Long> bytes = StateSize.of(stateDir());
      return new StoryFigures(
          number,
          threads,
          arrivals.rate(),
          used.here() / millis,
          used.children() / millis,
          bytes,
          restore(threads),
          load);
    } finally {
      stream.close();
    }
  }

  private NewsStream stream(int threads) {
    return assembler.stream(run.variables("one", threads));
  }

  private Path stateDir() {
    return run.stateDir("one");
  }

  private void publish(int number, Arrivals arrivals) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", run.node().bootstrapServers(), "compression.type", "zstd");
    try (KafkaProducer<String, EnrichedArticle> producer =
        new KafkaProducer<>(
            settings,
            new StringSerializer(),
            run.serdes().of(EnrichedArticle.class).serializer())) {
      for (int i = 0; i < number; i++) {
        EnrichedArticle report = reports.at(i);
        arrivals.expect(report.getId(), System.nanoTime());
        Future<RecordMetadata> unused = // what does not arrive is missed
            producer.send(new ProducerRecord<>(run.topics().enriched(), report.getId(), report));
      }
    }
  }

  /** Counts and answers come after the last story: until the group's offsets rest. */
  private void awaitQuiet() throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", run.node().bootstrapServers()))) {
      Map<Object, Long> before = new HashMap<>();
      for (Map<Object, Long> now = offsets(admin); !now.equals(before); now = offsets(admin)) {
        before = now;
        Thread.sleep(QUIET.toMillis());
      }
    }
  }

  private Map<Object, Long> offsets(Admin admin) throws InterruptedException {
    Map<Object, Long> offsets = new HashMap<>();
    try {
      admin
          .listConsumerGroupOffsets(run.topics().prefix() + "-stories")
          .partitionsToOffsetAndMetadata()
          .get()
          .forEach((partition, at) -> offsets.put(partition, offset(at)));
    } catch (ExecutionException e) {
      throw new KafkaException("offsets of the story stream: " + e.getCause(), e.getCause());
    }
    return offsets;
  }

  private static long offset(OffsetAndMetadata at) {
    return at == null ? -1 : at.offset();
  }

  private double restore(int threads) throws IOException, InterruptedException {
    StateSize.delete(stateDir());
    long began = System.nanoTime();
    try (NewsStream again = stream(threads)) {
      again.start();
      again.awaitRunning(PATIENCE);
      return (System.nanoTime() - began) / 1e9;
    }
  }
}
