package org.courant.app.bench;

import java.nio.file.Path;
import java.time.Clock;
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

/** One run's own topics on a node that several share. */
record Runs(Node node, StreamAssembler assembler, Topics topics) {
  /**
   * What makes an instance of the stream one of this run.
   *
   * @param instance tells its state from that of the others
   */
  Map<String, String> variables(String instance, int threads) {
    Map<String, String> variables = new HashMap<>();
    variables.put("COURANT_KAFKA_BOOTSTRAP_SERVERS", node.bootstrapServers());
    variables.put("COURANT_REGISTRY_URL", node.registryUrl().toString());
    variables.put("COURANT_TOPICS_PREFIX", topics.prefix());
    variables.put("COURANT_PROCESSOR_APPLICATION_ID", topics.prefix());
    variables.put("COURANT_PROCESSOR_THREADS", String.valueOf(threads));
    variables.put("COURANT_PROCESSOR_STATE_DIR", stateDir(instance).toString());
    return variables;
  }

  Path stateDir(String instance) {
    return node.dataDir().resolve(topics.prefix() + "-" + instance);
  }

  /** In this process, not started yet. */
  NewsStream stream(Map<String, String> variables, Function<Article, Enrichment> engine) {
    return assembler.stream(variables, engine);
  }

  Arrivals arrivals(int warming, int counted) {
    return new Arrivals(node.bootstrapServers(), topics.enriched(), warming, counted);
  }

  Publisher publisher() {
    AvroSerdes serdes = new AvroSerdes(new RegistryClient(RegistrySettings.of(node.registryUrl())));
    return Publisher.connect(
        Map.of("bootstrap.servers", node.bootstrapServers()),
        topics,
        serdes.of(org.courant.avro.Article.class).serializer(),
        Clock.systemUTC());
  }
}
