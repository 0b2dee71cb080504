package org.courant.app.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.schemas.AvroSerde;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever stands in the articles topic, the stream goes on and nothing is lost. */
@ExtendWith(LiveNode.class)
class BadInputIT {
  private LiveStream stream;

  @BeforeEach
  void start() throws Exception {
    stream = new LiveStream();
  }

  @AfterEach
  void stop() {
    stream.close();
  }

  private void send(@Nullable String key, byte @Nullable [] value) {
    byte[] keyBytes = key == null ? null : key.getBytes(UTF_8);
    stream.send(new ProducerRecord<>(stream.topics.articles(), keyBytes, value));
  }

  private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), UTF_8);
  }

  @Test
  void bytesThatAreNoArticleAreDeadLettersAndTheNextArticleIsEnriched() throws Exception {
    byte[] random = new byte[200];
    new Random(1).nextBytes(random);
    random[0] = 7;
    byte[] unknownSchema = {0, 0x7f, 0, 0, 1, 2, 3};
    byte[] good = Samples.record(stream, Samples.another()).value();
    byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);
    List<byte[]> bad = List.of(random, new byte[] {1, 2}, new byte[0], unknownSchema, cut);
    bad.forEach(bytes -> send("bad", bytes));
    stream.send(Samples.record(stream, Samples.another()));

    assertThat(stream.outcomes(1)).extracting(Outcome::getKind).containsOnly(OutcomeKind.ENRICHED);
    List<ConsumerRecord<byte[], byte[]>> letters = stream.deadLetters(bad.size());
    assertThat(letters).extracting(ConsumerRecord::value).containsExactlyInAnyOrderElementsOf(bad);
    assertThat(letters)
        .allSatisfy(
            letter -> {
              assertThat(header(letter, "__streams.errors.topic"))
                  .isEqualTo(stream.topics.articles());
              assertThat(header(letter, "__streams.errors.exception")).contains("Exception");
            });
  }

  @Test
  void recordWithoutKeyAndTombstonesHaveOutcomes() throws Exception {
    send(null, Samples.record(stream, Samples.another()).value());
    send(null, null);
    send("never-seen", null);
    assertThat(stream.outcomes(3))
        .extracting(Outcome::getKind)
        .containsExactlyInAnyOrder(
            OutcomeKind.REJECTED, OutcomeKind.REJECTED, OutcomeKind.RETRACTED);
  }

  @Test
  void emptyAndOverlongTextsAreRejectedWithTheRule() throws Exception {
    stream.send(Samples.record(stream, Samples.article("void", " \n ")));
    stream.send(Samples.record(stream, Samples.article("huge", "long words ".repeat(500_000))));
    List<Outcome> outcomes = stream.outcomes(2);
    assertThat(outcomes)
        .filteredOn(o -> o.getArticleId().equals("huge"))
        .singleElement()
        .satisfies(o -> assertThat(o.getReason()).contains("huge", "5.5 MB", "limit is 1 MB"));
    assertThat(outcomes).hasSize(2);
  }

  @Test
  void nearlyAMegabyteInAndMoreOutIsEnrichedAndTheNextArticleToo() throws Exception {
    String body = "Vera Lindqvist met Tomas Reyes in Oslo. ".repeat(24_000);
    stream.send(Samples.record(stream, Samples.article("large", body)));
    stream.send(Samples.record(stream, Samples.another()));
    assertThat(stream.outcomes(2)).extracting(Outcome::getKind).containsOnly(OutcomeKind.ENRICHED);
    assertThat(stream.raw(stream.topics.enriched()))
        .anySatisfy(record -> assertThat(record.value().length).isGreaterThan(1_000_000));
  }

  @Test
  void oddTimesNeitherStopTheStreamNorMoveIt() throws Exception {
    stream.takeTimesFromProducers();
    ProducerRecord<byte[], byte[]> sample = Samples.record(stream, Samples.another());
    stream.send(new Undated(sample));
    stream.send(new Undated(new ProducerRecord<>(sample.topic(), sample.key(), new byte[] {9})));
    long tenYearsAgo = Instant.now().minusSeconds(10L * 365 * 86_400).toEpochMilli();
    ProducerRecord<byte[], byte[]> old = Samples.record(stream, Samples.another());
    stream.send(new ProducerRecord<>(old.topic(), null, tenYearsAgo, old.key(), old.value()));
    assertThat(stream.outcomes(2)).extracting(Outcome::getKind).containsOnly(OutcomeKind.ENRICHED);
    assertThat(stream.deadLetters(1)).hasSize(1);
  }

  /** A producer of an old message format: time −1, which the client refuses to make itself. */
  private static final class Undated extends ProducerRecord<byte[], byte[]> {
    Undated(ProducerRecord<byte[], byte[]> record) {
      super(record.topic(), record.key(), record.value());
    }

    @Override
    public Long timestamp() {
      return -1L;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  @Test
  void subjectsAreNamedAfterTheirTopics() throws Exception {
    stream.send(Samples.record(stream, Samples.another()));
    stream.outcomes(1);
    assertThat(new RegistryClient(RegistrySettings.of(LiveNode.registryUrl())).subjects())
        .contains(
            AvroSerde.subject(stream.topics.articles()),
            AvroSerde.subject(stream.topics.enriched()),
            AvroSerde.subject(stream.topics.entities()),
            AvroSerde.subject(stream.topics.outcomes()));
  }
}
