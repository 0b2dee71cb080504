package org.courant.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.courant.app.command.Background;
import org.courant.app.command.Ran;
import org.courant.avro.Article;
import org.courant.schemas.Topics;

/** A node and its page, as {@code courant up} starts them, and what is published to it. */
final class Watched implements AutoCloseable {
  private static final Pattern PAGE = Pattern.compile("browser: (http://\\S+)");
  private static final Pattern KAFKA = Pattern.compile("Kafka (\\S+),");
  private static final Pattern REGISTRY = Pattern.compile("registry (http\\S+)");

  private static final String READY = "Ctrl-C stops";
  private static final int TRIES = 3;
  private static final int PATIENCE_MINUTES = 3;

  private final Background up;
  private final LocalFeeds feeds;
  private final Map<String, String> environment;
  private final Path dir;
  private final String said;
  private final RecordWriter<Article> articles;

  private Watched(
      Background up, LocalFeeds feeds, Map<String, String> environment, Path dir, String said) {
    this.up = up;
    this.feeds = feeds;
    this.environment = environment;
    this.dir = dir;
    this.said = said;
    articles = new RecordWriter<>(this, Topics.news().articles(), Article.class);
  }

  /** Tried again, since on a busy machine a broker may take longer than {@code up} waits. */
  static Watched start(Path dir) throws IOException, InterruptedException {
    LocalFeeds feeds = LocalFeeds.start(dir);
    for (int i = 1; i < TRIES; i++) {
      try {
        return startOnce(dir.resolve("node-" + i), feeds);
      } catch (IllegalStateException e) {
        System.err.println("once more: " + e.getMessage());
      }
    }
    return startOnce(dir.resolve("node-" + TRIES), feeds);
  }

  private static Watched startOnce(Path dir, LocalFeeds feeds)
      throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>(feeds.environment());
    environment.put("COURANT_NODE_DATA_DIR", dir.toString());
    environment.put("COURANT_PAGE_PORT", "0");
    Background up =
        Background.command(environment, List.of("up", "--kafka-port", "0", "--registry-port", "0"));
    // Each wait is a minute, and the processor has one of its own.
    for (int i = 0; i < PATIENCE_MINUTES && !up.said().contains(READY); i++) {
      if (up.says(READY)) {
        return new Watched(up, feeds, environment, dir, up.said());
      }
    }
    try (up) {
      throw new IllegalStateException("courant up: " + up.said());
    }
  }

  URI page() {
    return URI.create(told(PAGE));
  }

  String registryUrl() {
    return told(REGISTRY);
  }

  String bootstrapServers() {
    return told(KAFKA);
  }

  private String told(Pattern what) {
    Matcher matcher = what.matcher(said);
    if (!matcher.find()) {
      throw new IllegalStateException(what + " is not in: " + said);
    }
    return matcher.group(1);
  }

  /** The sample articles of {@code courant demo}, published as a user does. */
  void publishDemo() throws IOException, InterruptedException {
    try (InputStream file = Watched.class.getResourceAsStream("/demo/articles.jsonl")) {
      String lines = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      Path copy = Files.writeString(dir.resolveSibling("demo.jsonl"), lines);
      Ran ran = run("publish", copy.toString());
      if (ran.code() != 0) {
        throw new IllegalStateException("publish: " + ran.out() + ran.err());
      }
    }
  }

  /** A command on this node, as a user calls it; again where a busy broker did not answer. */
  Ran run(String... command) throws IOException, InterruptedException {
    Ran ran = Ran.command(environment, List.of(command));
    for (int i = 1; i < TRIES && ran.code() == 3; i++) {
      ran = Ran.command(environment, List.of(command));
    }
    return ran;
  }

  /** Without a process for each, which would take seconds. */
  void publish(Article article) throws ExecutionException, InterruptedException {
    articles.write(Stream.of(new RecordWriter.Keyed<>(article.getId(), article)));
  }

  /** Bytes that are no article. */
  void publishRaw(String key, String bytes) throws ExecutionException, InterruptedException {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer
          .send(new ProducerRecord<>("news.articles", key.getBytes(UTF_8), bytes.getBytes(UTF_8)))
          .get();
    }
  }

  @Override
  public void close() {
    articles.close();
    up.close();
    feeds.close();
  }
}
