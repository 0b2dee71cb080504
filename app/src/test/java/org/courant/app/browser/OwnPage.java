package org.courant.app.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.courant.app.browser.RecordWriter.Keyed;
import org.courant.app.page.ClusterOutside;
import org.courant.app.page.FeedFiles;
import org.courant.app.settings.Cluster;
import org.courant.avro.EnrichedArticle;
import org.courant.page.NewsPage;
import org.courant.page.read.Capacity;
import org.courant.page.read.Source;
import org.courant.page.web.PageAddress;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;
import org.courant.schemas.Topics;

/**
 * A page in this process, over topics of its own on the node's broker: what is in them, and when it
 * is served, is the test's to say. No stream of stories has run there.
 */
final class OwnPage implements AutoCloseable {
  private static final int PARTITIONS = 4;

  private final Watched node;
  private final Topics topics;
  private final RecordWriter<EnrichedArticle> writer;
  private final URI address;
  private NewsPage page;
  private ClusterOutside outside;

  private OwnPage(Watched node, Topics topics) {
    this.node = node;
    this.topics = topics;
    writer = new RecordWriter<>(node, topics.enriched(), EnrichedArticle.class);
    outside = outside(node, topics);
    page = open(0);
    address = page.address();
  }

  static OwnPage on(Watched node, Topics topics) throws ExecutionException, InterruptedException {
    create(node, topics.enriched());
    return new OwnPage(node, topics);
  }

  /** A topic that the page may read. */
  static void create(Watched node, String topic) throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(kafka(node))) {
      admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
    }
  }

  private static ClusterOutside outside(Watched node, Topics topics) {
    return ClusterOutside.watch(
        new Cluster(kafka(node), registry(node)),
        topics,
        topics.prefix(),
        topics.prefix() + "-stories",
        new FeedFiles(List.of(), Path.of("none")));
  }

  private static Map<String, Object> kafka(Watched node) {
    return Map.of("bootstrap.servers", node.bootstrapServers());
  }

  private static RegistrySettings registry(Watched node) {
    return RegistrySettings.of(URI.create(node.registryUrl()));
  }

  private NewsPage open(int port) {
    Source source =
        new Source(
            kafka(node), new RegistryClient(registry(node).withPatience(Duration.ZERO)), topics);
    return NewsPage.open(
        source,
        new PageAddress("127.0.0.1", port, List.of()),
        new Capacity(100_000, 300_000),
        outside);
  }

  URI address() {
    return address;
  }

  /** As the processor writes them. */
  void write(Stream<Keyed<EnrichedArticle>> articles)
      throws ExecutionException, InterruptedException {
    writer.write(articles);
  }

  void shut() {
    page.close();
    outside.close();
  }

  /** At the address where it was. */
  void openAgain() {
    outside = outside(node, topics);
    page = open(address.getPort());
  }

  @Override
  public void close() {
    writer.close();
    shut();
  }
}
