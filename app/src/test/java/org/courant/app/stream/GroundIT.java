package org.courant.app.stream;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.courant.processor.stream.StreamGround;
import org.courant.processor.stream.StreamSettings;
import org.courant.processor.stream.TopicPlan;
import org.courant.processor.stream.TopicsException;
import org.courant.schemas.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a start finds on a real broker, and refuses. */
@ExtendWith(LiveNode.class)
class GroundIT {
  private static StreamGround ground(Topics topics, boolean create) {
    TopicPlan plan = new TopicPlan(topics, 2, (short) 1, StreamSettings.DEFAULT_RECORD_LIMIT);
    return new StreamGround(plan, topics.prefix(), create);
  }

  @Test
  void whereNothingMayBeMadeTheMissingTopicIsNamed() throws Exception {
    Topics topics = new Topics("ground-" + UUID.randomUUID());
    try (Admin admin = Admin.create(LiveStream.kafka())) {
      ground(topics, true).prepare(admin);
      admin.deleteTopics(List.of(topics.stances())).all().get();
      assertThatThrownBy(() -> ground(topics, false).prepare(admin))
          .isInstanceOf(TopicsException.class)
          .hasMessageContaining("topic " + topics.stances() + ": is not there");
    }
  }

  @Test
  void aStreamWhoseMemoryIsGoneDoesNotStart() throws Exception {
    try (LiveStream stream = new LiveStream();
        Admin admin = Admin.create(LiveStream.kafka())) {
      stream.send(Samples.record(stream, Samples.another()));
      stream.outcomes(1);
      stream.halt();
      String changelog = stream.topics.prefix() + "-article-versions-changelog";
      admin.deleteTopics(List.of(changelog)).all().get();
      assertThatThrownBy(() -> ground(stream.topics, true).prepare(admin))
          .isInstanceOf(TopicsException.class)
          .hasMessageContaining(changelog)
          .hasMessageContaining("docs/operations.md");
    }
  }

  @Test
  void stateOfAnotherPartitionCountDoesNotStart() throws Exception {
    try (LiveStream stream = new LiveStream();
        Admin admin = Admin.create(LiveStream.kafka())) {
      stream.send(Samples.record(stream, Samples.another()));
      stream.outcomes(1);
      stream.halt();
      admin
          .createPartitions(
              java.util.Map.of(
                  stream.topics.articles(),
                  org.apache.kafka.clients.admin.NewPartitions.increaseTo(3)))
          .all()
          .get();
      assertThatThrownBy(() -> ground(stream.topics, true).prepare(admin))
          .isInstanceOf(TopicsException.class)
          .hasMessageContaining("has 2 partitions, " + stream.topics.articles() + " has 3");
    }
  }
}
