package org.courant.app.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.courant.app.deadletter.DeadLetter;
import org.courant.app.deadletter.Replay;
import org.courant.app.kafka.TopicScan;
import org.courant.app.reconcile.Fault;
import org.courant.app.reconcile.Reconciliation;
import org.courant.app.reconcile.Verdict;
import org.courant.app.settings.Cluster;
import org.courant.schemas.RegistrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** `courant reconcile` and `courant dlq replay` on what a real stream wrote. */
@ExtendWith(LiveNode.class)
class ReconcileIT {
  private static final byte[] NO_ARTICLE = {9, 9, 9};

  @Test
  void aRealStreamIsSoundUntilSomebodyWritesToItsTopics() throws Exception {
    try (LiveStream stream = new LiveStream()) {
      stream.send(Samples.record(stream, Samples.article("r-1", Samples.BODY)));
      stream.send(Samples.record(stream, Samples.article("r-1", Samples.BODY + "She resigned.")));
      stream.send(Samples.record(stream, Samples.article("r-2", Samples.BODY)));
      stream.send(new ProducerRecord<>(stream.topics.articles(), "r-2".getBytes(UTF_8), null));
      stream.send(
          new ProducerRecord<>(stream.topics.articles(), "r-3".getBytes(UTF_8), NO_ARTICLE));
      stream.outcomes(4);
      stream.deadLetters(1);

      Verdict sound = verdict(stream);
      assertThat(sound.faults()).isEmpty();
      assertThat(sound.read()).isEqualTo(5);
      assertThat(sound.letters()).isOne();

      for (String topic : List.of(stream.topics.outcomes(), stream.topics.enriched())) {
        ConsumerRecord<byte[], byte[]> first = stream.raw(topic).get(0);
        stream.send(new ProducerRecord<>(topic, first.partition(), first.key(), first.value()));
      }
      Verdict spoilt = verdict(stream);
      assertThat(spoilt.sound()).isFalse();
      assertThat(spoilt.faults()).anyMatch(f -> f.kind() == Fault.Kind.DOUBLED);
    }
  }

  @Test
  void aReplayIsSentOnceAndEndsAfterSoManyAttempts() throws Exception {
    try (LiveStream stream = new LiveStream();
        Admin admin = Admin.create(LiveStream.kafka())) {
      ProducerRecord<byte[], byte[]> bad =
          new ProducerRecord<>(stream.topics.articles(), "r-4".getBytes(UTF_8), NO_ARTICLE);
      bad.headers().add("from", "a test".getBytes(UTF_8));
      stream.send(bad);
      stream.deadLetters(1);

      assertThat(replay(stream, admin)).containsExactly(Replay.Result.SENT);
      stream.deadLetters(2);
      assertThat(replay(stream, admin))
          .containsExactlyInAnyOrder(Replay.Result.SENT_BEFORE, Replay.Result.SENT);
      stream.deadLetters(3);
      assertThat(replay(stream, admin))
          .as("two attempts are allowed")
          .containsExactlyInAnyOrder(
              Replay.Result.SENT_BEFORE, Replay.Result.SENT_BEFORE, Replay.Result.GIVEN_UP);

      ConsumerRecord<byte[], byte[]> last =
          stream.raw(stream.topics.articles()).stream()
              .max(Comparator.comparingLong(ConsumerRecord::offset))
              .orElseThrow();
      assertThat(last.value()).isEqualTo(NO_ARTICLE);
      assertThat(last.headers().lastHeader("from").value()).isEqualTo("a test".getBytes(UTF_8));
      assertThat(last.headers().headers("courant.replay.of")).hasSize(1);
      assertThat(verdict(stream).faults()).isEmpty();
    }
  }

  private static List<Replay.Result> replay(LiveStream stream, Admin admin) throws Exception {
    List<DeadLetter> letters =
        stream.raw(stream.topics.deadLetters()).stream().map(DeadLetter::new).toList();
    return new Replay(LiveStream.kafka(), stream.topics.articles(), 2)
        .send(letters, new TopicScan(LiveStream.kafka(), admin));
  }

  private static Verdict verdict(LiveStream stream) throws Exception {
    Cluster cluster =
        new Cluster(Map.copyOf(LiveStream.kafka()), RegistrySettings.of(LiveNode.registryUrl()));
    return new Reconciliation(
            cluster, stream.topics, stream.topics.prefix(), 20, Duration.ofDays(8))
        .run(topic -> {});
  }
}
