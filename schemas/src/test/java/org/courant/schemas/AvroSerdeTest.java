package org.courant.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.courant.avro.Article;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AvroSerdeTest {
  private static final String TOPIC = "news.articles";

  private final FakeRegistry registry = new FakeRegistry();
  private final RegistryClient client =
      new RegistryClient(RegistrySettings.of(registry.url()).withPatience(Duration.ZERO));
  private final AvroSerdes serdes = new AvroSerdes(client);
  private final AvroSerde<Article> articles = serdes.of(Article.class);

  static List<SpecificRecordBase> samples() {
    return Samples.all();
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyRecordSurvives(SpecificRecordBase sample) {
    assertThat(thereAndBack(sample)).isEqualTo(sample);
  }

  private <T extends SpecificRecordBase> T thereAndBack(T sample) {
    @SuppressWarnings("unchecked")
    AvroSerde<T> serde = serdes.of((Class<T>) sample.getClass());
    return serde.deserializer().deserialize(TOPIC, serde.serializer().serialize(TOPIC, sample));
  }

  @Test
  void valueStartsWithZeroAndTheIdOfItsSubject() {
    client.register("other", SchemaBuilder.builder().intType());
    byte[] value = written(Samples.article());
    assertThat(Arrays.copyOf(value, 5)).containsExactly(0, 0, 0, 0, 2);
    assertThat(registry.requests).endsWith("POST /subjects/news.articles-value/versions");
  }

  @Test
  void tombstoneStaysATombstone() {
    assertThat(articles.serializer().serialize(TOPIC, null)).isNull();
    assertThat(articles.deserializer().deserialize(TOPIC, null)).isNull();
    assertThat(registry.requests).isEmpty();
  }

  @Test
  void registryIsAskedOnceEachWay() {
    for (int i = 0; i < 3; i++) {
      read(written(Samples.article()));
    }
    assertThat(registry.requests).hasSize(2);
  }

  @Test
  void oneDeserializerServesManyThreads() {
    byte[] value = written(Samples.article());
    assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> read(value)).distinct())
        .containsExactly(Samples.article());
  }

  @ParameterizedTest
  @CsvSource({
    "'', value of 0 bytes: too short for magic byte and schema id",
    "00000001, value of 4 bytes: too short for magic byte and schema id",
    "0100000001, 'value of 5 bytes: magic byte is 0x01, must be 0x00'",
    "7b2261223a317d, 'value of 7 bytes: magic byte is 0x7b, must be 0x00'",
    "0000000063, value of 5 bytes: schema id 99: unknown to registry",
    "00ffffffff, value of 5 bytes: schema id -1: unknown to registry",
    "0000000001, value of 5 bytes: no Article as written with schema org.courant.avro.Article",
  })
  void badValueSaysWhatIsWrong(String hex, String message) {
    written(Samples.article());
    assertBad(HexFormat.of().parseHex(hex), message);
  }

  @Test
  void bytesAfterTheRecordAreRefused() {
    byte[] value = written(Samples.article());
    assertBad(Arrays.copyOf(value, value.length + 3), "3 bytes follow the end of the Article");
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] value = written(Samples.article());
    for (int length = 0; length < value.length; length++) {
      assertBad(Arrays.copyOf(value, length), "value of " + length + " bytes: ");
    }
  }

  @Test
  void recordOfAnotherKindIsRefused() {
    byte[] outcome = serdes.of(Outcome.class).serializer().serialize(TOPIC, Samples.outcome());
    assertBad(outcome, "no Article as written with schema org.courant.avro.Outcome");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2 GB string, 00000000 01 feffffff0f",
    "4 EB string, 00000000 01 feffffffffffffffff01",
    "negative length, 00000000 01 01",
    "number of eleven bytes, 00000000 01 ffffffffffffffffffffff",
    "2 G authors, 00000000 01 00 00 00 00 00 00 00 feffffff0f",
    "2 G authors in a sized block, 00000000 01 00 00 00 00 00 00 00 ffffffff0f 02 00",
    "no such union branch, 00000000 01 00 00 0e",
  })
  void absurdLengthIsRefusedWithoutMakingRoomForIt(String what, String hex) {
    written(Samples.article());
    assertRefusedWithoutMakingRoom(articles, hex.replace(" ", ""));
  }

  @Test
  void absurdMapIsRefusedWithoutMakingRoomForIt() {
    AvroSerde<EnrichedArticle> serde = serdes.of(EnrichedArticle.class);
    serde.serializer().serialize(TOPIC, Samples.enriched());
    // Eight fields, four lists and the rights line, all empty; then the engine and 2 G models.
    String value = "0000000001" + "00".repeat(8) + "00".repeat(4) + "00" + "00" + "feffffff0f0261";
    assertRefusedWithoutMakingRoom(serde, value);
  }

  private static void assertRefusedWithoutMakingRoom(AvroSerde<?> serde, String hex) {
    byte[] value = HexFormat.of().parseHex(hex);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> serde.deserializer().deserialize(TOPIC, value))
        .withMessageContaining(" as written with schema org.courant.avro.");
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(32 << 20);
  }

  @Test
  void corruptBytesGiveARecordOrARefusalAndNothingElse() {
    AvroSerde<EnrichedArticle> serde = serdes.of(EnrichedArticle.class);
    byte[] good = serde.serializer().serialize(TOPIC, Samples.enriched());
    Random random = new Random(20260304);
    int refused = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] bad = good.clone();
      for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
        bad[5 + random.nextInt(bad.length - 5)] = (byte) random.nextInt();
      }
      try {
        serde.deserializer().deserialize(TOPIC, bad);
      } catch (SerializationException e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void missingRegistryIsNotBadData() {
    byte[] value = written(Samples.article());
    RegistrySettings hasty = RegistrySettings.of(registry.url()).withPatience(Duration.ZERO);
    AvroSerde<Article> fresh = new AvroSerdes(new RegistryClient(hasty)).of(Article.class);
    registry.next.addAll(Collections.nCopies(2, 503));
    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(() -> fresh.deserializer().deserialize(TOPIC, value));
    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(() -> fresh.serializer().serialize(TOPIC, Samples.article()));
    assertThat(fresh.deserializer().deserialize(TOPIC, value)).isEqualTo(Samples.article());
  }

  private void assertBad(byte[] value, String message) {
    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> read(value))
        .withMessageStartingWith("topic news.articles, value of ")
        .withMessageContaining(message);
  }

  private byte[] written(Article article) {
    return articles.serializer().serialize(TOPIC, article);
  }

  private Article read(byte[] value) {
    return articles.deserializer().deserialize(TOPIC, value);
  }
}
