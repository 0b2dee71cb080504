package org.courant.app.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.courant.app.reconcile.Reconciliation;
import org.courant.app.reconcile.Verdict;
import org.courant.app.settings.Cluster;
import org.courant.avro.Article;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.schemas.RegistrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every path on which Streams can drop a record: one outcome or one dead letter, and it goes on.
 */
@ExtendWith(LiveNode.class)
class DroppedRecordIT {
  /** Names that differ, so that the record outgrows what compression gives. */
  private static String lengthy(int sentences) {
    StringBuilder body = new StringBuilder();
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < sentences; i++) {
      body.append("Vera Lindqvist met ").append(Long.toString(random.nextLong(), 36)).append(". ");
    }
    return body.toString();
  }

  private static Verdict verdict(LiveStream stream) throws Exception {
    Cluster cluster = new Cluster(LiveStream.kafka(), RegistrySettings.of(LiveNode.registryUrl()));
    return new Reconciliation(
            cluster, stream.topics, stream.topics.prefix(), 20, Duration.ofDays(8))
        .run(topic -> {});
  }

  @Test
  void whatTheBrokerFindsTooLargeIsRejectedOnceAndTheNextIsEnriched() throws Exception {
    try (LiveStream stream = new LiveStream()) {
      stream.limit(stream.topics.enriched(), 4_000);
      stream.send(Samples.record(stream, Samples.article("wide", lengthy(1_000))));
      stream.send(Samples.record(stream, Samples.another()));

      List<Outcome> outcomes = stream.outcomes(2);
      assertThat(outcomes)
          .extracting(Outcome::getKind)
          .containsExactlyInAnyOrder(OutcomeKind.REJECTED, OutcomeKind.ENRICHED);
      assertThat(outcomes)
          .filteredOn(o -> o.getKind() == OutcomeKind.REJECTED)
          .singleElement()
          .satisfies(
              o ->
                  assertThat(o.getReason())
                      .contains("article wide: the record for topic", ".enriched has"));
      assertThat(verdict(stream).faults()).isEmpty();
    }
  }

  @Test
  void whatTheProducerFindsTooLargeIsRejectedOnceAndTheNextIsEnriched() throws Exception {
    try (LiveStream stream = new LiveStream(java.util.Map.of("max.request.size", "20000"))) {
      stream.send(Samples.record(stream, Samples.article("wide", lengthy(1_000))));
      stream.send(Samples.record(stream, Samples.another()));

      assertThat(stream.outcomes(2))
          .extracting(Outcome::getKind)
          .containsExactlyInAnyOrder(OutcomeKind.REJECTED, OutcomeKind.ENRICHED);
      assertThat(verdict(stream).faults()).isEmpty();
    }
  }

  @Test
  void whatAPunctuationReleasesOutlivesARestartAndHasOneOutcomeMore() throws Exception {
    try (LiveStream stream = new LiveStream()) {
      Article held =
          Article.newBuilder(Samples.article("soon", Samples.BODY))
              .setEmbargoed(Instant.now().plusSeconds(25))
              .build();
      stream.send(Samples.record(stream, held));
      stream.outcomes(1);
      stream.restart();

      assertThat(stream.outcomes(2))
          .extracting(Outcome::getKind)
          .containsExactly(OutcomeKind.HELD, OutcomeKind.ENRICHED);
      assertThat(verdict(stream).faults()).isEmpty();
    }
  }

  @Test
  void aDefectAndBadBytesAreOneDeadLetterEachAlsoAcrossRestarts() throws Exception {
    try (LiveStream stream = new LiveStream()) {
      byte[] bad = {7, 7, 7};
      for (int i = 0; i < 4; i++) {
        stream.send(
            new ProducerRecord<>(stream.topics.articles(), ("bad-" + i).getBytes(UTF_8), bad));
        stream.restart();
      }
      stream.send(Samples.record(stream, Samples.another()));
      stream.outcomes(1);
      assertThat(stream.deadLetters(4)).hasSize(4);
      assertThat(verdict(stream).faults()).isEmpty();
    }
  }

  @Test
  void aSchemaThatTheRegistryRefusesIsWaitedOutAndNoDeadLetter() throws Exception {
    try (RegistrySwitch registry = new RegistrySwitch(LiveNode.registryUrl());
        LiveStream stream = new LiveStream(registry.url())) {
      registry.refuse(409);
      stream.send(Samples.record(stream, Samples.another()));
      LiveStream.await(() -> registry.refused() >= 2);
      registry.on();
      assertThat(stream.outcomes(1))
          .extracting(Outcome::getKind)
          .containsExactly(OutcomeKind.ENRICHED);
      assertThat(stream.raw(stream.topics.deadLetters())).isEmpty();
      assertThat(verdict(stream).faults()).isEmpty();
    }
  }
}
