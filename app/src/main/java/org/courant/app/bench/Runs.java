package org.courant.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.courant.app.node.Node;
import org.courant.avro.Article;
import org.courant.ingest.publish.Publisher;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;
import org.courant.schemas.Topics;

/** One run's own topics on a node that several share. */
record Runs(Node node, Topics topics) {
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

  Arrivals arrivals(String topic, int warming, int counted) {
    return new Arrivals(node.bootstrapServers(), topic, warming, counted);
  }

  Arrivals arrivals(int warming, int counted) {
    return arrivals(topics.enriched(), warming, counted);
  }

  AvroSerdes serdes() {
    return new AvroSerdes(new RegistryClient(RegistrySettings.of(node.registryUrl())));
  }

  Publisher publisher() {
    return Publisher.connect(
        Map.of("bootstrap.servers", node.bootstrapServers()),
        topics,
        serdes().of(Article.class).serializer(),
        Clock.systemUTC());
  }
}
