package org.courant.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.courant.app.node.Node;
import org.courant.app.node.NodeSettings;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.avro.Article;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Outcome;
import org.courant.ingest.publish.Publisher;
import org.courant.ingest.reader.ArticleReader;
import org.courant.ingest.reader.Reading.Read;
import org.courant.processor.enrich.StageWatch;
import org.courant.processor.entity.UserGazetteer;
import org.courant.processor.stream.NewsStream;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = {
      "Starts a node of its own, publishes sample articles, shows what is found in them, and stops.",
      "Leaves nothing behind."
    })
final class DemoCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(100);

  @Mixin private ConfigOption config;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    StopSignal stop = StopSignal.install();
    UserGazetteer gazetteer = config.settings().gazetteer();
    tell("starting a broker and a schema registry of its own …");
    try (ShutdownHook open = new ShutdownHook()) {
      Path folder = open.add(TemporaryFolder.of("courant-demo")).path();
      NodeSettings place = new NodeSettings(folder, 0, 0);
      Settings own = Settings.read(null, Map.of()).withGazetteer(gazetteer).withNode(place);
      EngineAhead<StageWatch> engine = open.add(EngineAhead.begin(own, StageWatch.NONE));
      Node node = open.add(Node.prepare(place));
      node.start();
      Settings settings = own.at(node.bootstrapServers(), node.registryUrl());
      Cluster cluster = Cluster.resolve(settings);
      StreamAssembly.prepare(settings, cluster);
      NewsStream stream = open.add(StreamAssembly.stream(settings, cluster, engine.engine()));
      CompletableFuture<String> asked = stop.asked();
      stream.start();
      if (!stream.awaitRunning(PATIENCE)) {
        throw new IllegalStateException("the processor did not start within a minute");
      }
      AvroSerdes serdes = new AvroSerdes(new RegistryClient(cluster.registry()));
      long published = publish(cluster, settings, serdes);
      long seen = show(cluster, settings, serdes, published, asked::isDone);
      tell("stopping …");
      return seen == published ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  /** How many records went out. */
  private static long publish(Cluster cluster, Settings settings, AvroSerdes serdes)
      throws IOException {
    try (InputStream in = DemoCommand.class.getResourceAsStream("/demo/articles.jsonl");
        Publisher publisher =
            Publisher.connect(
                cluster.kafka(),
                settings.topics(),
                serdes.of(Article.class).serializer(),
                Clock.systemUTC())) {
      new ArticleReader(null)
          .read(
              in,
              reading -> {
                if (reading instanceof Read read) {
                  publisher.publish(read.item());
                } else {
                  tell(reading.toString());
                }
              });
      publisher.flush();
      tell("published " + publisher.sent() + " records to " + settings.topics().articles());
      return publisher.sent();
    }
  }

  /**
   * Everything up to the last outcome; the outcomes in short at the end, and how many there are.
   */
  private long show(
      Cluster cluster,
      Settings settings,
      AvroSerdes serdes,
      long published,
      BooleanSupplier stopped) {
    PrintStream out = Terminal.out();
    RecordPrinter printer = new RecordPrinter(out, json, Terminal.style(), Terminal.width());
    Deserializer<EnrichedArticle> articles = serdes.of(EnrichedArticle.class).deserializer();
    Deserializer<Outcome> outcomes = serdes.of(Outcome.class).deserializer();
    StringBuilder summary = new StringBuilder();
    try (TopicReader enriched = new TopicReader(cluster, settings.topics().enriched(), true);
        TopicReader done = new TopicReader(cluster, settings.topics().outcomes(), true)) {
      long seen = 0;
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (seen < published && !stopped.getAsBoolean() && System.nanoTime() < deadline) {
        for (ConsumerRecord<String, byte[]> record : done.poll(POLL)) {
          seen++;
          Outcome outcome = outcomes.deserialize(record.topic(), record.value());
          summary.append("  ").append(outcome.getKind()).append(' ').append(outcome.getArticleId());
          summary.append(" v").append(outcome.getVersion()).append('\n');
        }
        print(enriched, articles, printer);
      }
      print(enriched, articles, printer);
      if (stopped.getAsBoolean()) {
        return seen;
      }
      if (seen < published) {
        throw new IllegalStateException(
            "only " + seen + " of " + published + " records have an outcome after a minute");
      }
    }
    if (!json) {
      out.println("Outcomes: " + published + " records read, " + published + " outcomes");
      out.print(summary);
      out.flush();
    }
    return published;
  }

  private static void print(
      TopicReader reader, Deserializer<EnrichedArticle> values, RecordPrinter printer) {
    for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
      printer.print(record.key(), values.deserialize(record.topic(), record.value()));
    }
  }

  private static void tell(String line) {
    System.err.println("courant: " + line);
  }
}
