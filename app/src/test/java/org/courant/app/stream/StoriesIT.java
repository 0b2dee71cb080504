package org.courant.app.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.courant.app.reconcile.Reconciliation;
import org.courant.app.reconcile.StoryVerdict;
import org.courant.app.reconcile.Verdict;
import org.courant.app.settings.Cluster;
import org.courant.avro.Novelty;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.Trend;
import org.courant.avro.TrendPeriod;
import org.courant.processor.stream.GroupSettings;
import org.courant.processor.stream.NewsStream;
import org.courant.processor.stream.StreamSettings;
import org.courant.schemas.RegistrySettings;
import org.courant.stories.copy.CopyRule;
import org.courant.stories.story.StoryGround;
import org.courant.stories.story.StoryTopology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Partitions, transactions and changelogs, which the test driver does not have. */
@ExtendWith(LiveNode.class)
class StoriesIT {
  @Test
  void copiesFindEachOtherAcrossPartitionsAndARestart() throws Exception {
    try (LiveStream articles = new LiveStream()) {
      NewsStream stories = start(articles);
      for (int i = 0; i < 6; i++) {
        publish(articles, "copy-" + i, Samples.BODY);
      }
      publish(articles, "other", "The ferry pier at Marsh End is to shut after the winter storms.");
      Map<String, StoryMembership> first = memberships(articles, 7);
      stories.close();

      stories = start(articles); // its state comes from the changelogs
      publish(articles, "copy-6", Samples.BODY);
      Map<String, StoryMembership> all = memberships(articles, 8);
      articles.send(
          new ProducerRecord<>(articles.topics.articles(), "copy-3".getBytes(UTF_8), null));
      LiveStream.await(
          () -> articles.raw(articles.topics.stories()).stream().anyMatch(r -> r.value() == null));
      LiveStream.await(() -> namings(articles) == 6);
      stories.close();

      assertThat(first).hasSize(7);
      Map<String, String> into = merges(articles);
      String story = end(into, storyOf(all, "copy-0"));
      for (int i = 0; i < 7; i++) {
        assertThat(end(into, storyOf(all, "copy-" + i))).isEqualTo(story);
      }
      assertThat(storyOf(all, "other")).isEqualTo("other");
      assertThat(articles.raw(articles.topics.stories()))
          .filteredOn(r -> r.value() == null)
          .hasSize(1);
      brandtIsCounted(articles);
      aReconciliationFindsAllOfIt(articles);
    }
  }

  private static void aReconciliationFindsAllOfIt(LiveStream articles) throws Exception {
    Cluster cluster =
        new Cluster(Map.copyOf(LiveStream.kafka()), RegistrySettings.of(LiveNode.registryUrl()));
    Verdict verdict =
        new Reconciliation(
                cluster, articles.topics, articles.topics.prefix(), 20, Duration.ofDays(8))
            .run(topic -> {});
    assertThat(verdict.faults()).isEmpty();
    StoryVerdict stories = Objects.requireNonNull(verdict.stories());
    assertThat(stories.waiting()).isZero();
    assertThat(stories.told()).isEqualTo(7);
    assertThat(stories.rows()).isPositive();
    assertThat(stories.rowsNotJudged()).isZero();
  }

  /** Seven articles name the minister, and one was taken back. */
  private static void brandtIsCounted(LiveStream articles) {
    assertThat(namings(articles)).isEqualTo(6);
    assertThat(articles.read(articles.topics.novelty(), Novelty.class))
        .filteredOn(n -> n.getName().equals("Dana Brandt"))
        .extracting(Novelty::getArticleId)
        .contains("copy-0", "copy-1", "copy-2", "copy-3", "copy-4", "copy-5", "copy-6");
  }

  /** Of two articles that are read at once, each may begin a story: then the later goes on. */
  private static Map<String, String> merges(LiveStream articles) {
    Map<String, String> into = new HashMap<>();
    articles
        .read(articles.topics.storyMerges(), StoryMerge.class)
        .forEach(
            m -> into.merge(m.getStoryId(), m.getInto(), (x, y) -> x.compareTo(y) < 0 ? x : y));
    return into;
  }

  private static String end(Map<String, String> into, String story) {
    String next = into.get(story);
    return next == null ? story : end(into, next);
  }

  private static String storyOf(Map<String, StoryMembership> memberships, String article) {
    return Objects.requireNonNull(memberships.get(article), article).getStoryId();
  }

  /** Articles that name the minister, originals and copies, by the row of the day. */
  private static long namings(LiveStream articles) {
    long last = 0;
    for (Trend row : articles.read(articles.topics.trends(), Trend.class)) {
      if (row.getName().equals("Dana Brandt") && row.getPeriod() == TrendPeriod.DAY) {
        last = row.getArticles().getOriginals() + row.getArticles().getCopies();
      }
    }
    return last;
  }

  private static NewsStream start(LiveStream articles) throws Exception {
    int partitions;
    try (Admin admin = Admin.create(LiveStream.kafka())) {
      partitions = new StoryGround(articles.topics, (short) 1, true).prepare(admin);
    }
    NewsStream stories =
        new NewsStream(
            new StoryTopology(
                    articles.topics,
                    articles.serdes::of,
                    partitions,
                    CopyRule.DEFAULT,
                    Duration.ofDays(3),
                    Duration.ofDays(8))
                ::build,
            new StreamSettings(
                articles.topics,
                articles.topics.prefix() + "-stories",
                1,
                Files.createTempDirectory(Path.of("target"), "stories"),
                GroupSettings.usual(),
                (short) 1,
                StreamSettings.DEFAULT_RECORD_LIMIT,
                LiveStream.kafka()));
    stories.start();
    if (!stories.awaitRunning(LiveStream.PATIENCE)) {
      throw new IllegalStateException("the story stream did not start: " + stories.state());
    }
    return stories;
  }

  private static void publish(LiveStream articles, String id, String body) {
    articles.send(Samples.record(articles, Samples.article(id, body)));
  }

  private static Map<String, StoryMembership> memberships(LiveStream articles, int expected)
      throws InterruptedException {
    Map<String, StoryMembership> all = new HashMap<>();
    LiveStream.await(
        () -> {
          articles
              .read(articles.topics.stories(), StoryMembership.class)
              .forEach(m -> all.put(m.getArticleId(), m));
          return all.size() >= expected;
        });
    return all;
  }
}
