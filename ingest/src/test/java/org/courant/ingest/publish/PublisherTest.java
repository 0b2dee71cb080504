package org.courant.ingest.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.courant.avro.Article;
import org.courant.ingest.item.Draft;
import org.courant.ingest.item.Item;
import org.courant.schemas.LocalAvroSerde;
import org.courant.schemas.Topics;
import org.junit.jupiter.api.Test;

class PublisherTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final MockProducer<String, Article> producer =
      new MockProducer<>(
          false, null, new StringSerializer(), new LocalAvroSerde<>(Article.class).serializer());
  private final Publisher publisher =
      new Publisher(producer, Topics.news(), Clock.fixed(NOON, ZoneOffset.UTC));

  private static Item item(String id) {
    Draft draft = new Draft();
    draft.headline = "Vote fails";
    draft.body = "The council met.";
    return draft.item(id);
  }

  @Test
  void keyIsTheIdAndEachArticleStartsATrace() {
    publisher.publish(item("a"));
    publisher.publish(item("b"));
    assertThat(producer.history()).extracting(ProducerRecord::key).containsExactly("a", "b");
    assertThat(producer.history())
        .extracting(r -> new String(r.headers().lastHeader("traceparent").value(), US_ASCII))
        .allMatch(trace -> trace.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
        .doesNotHaveDuplicates();
    assertThat(producer.history().get(0).value().getSeen()).isEqualTo(NOON);
  }

  @Test
  void retractionIsATombstone() {
    publisher.retract("a");
    assertThat(producer.history()).singleElement().satisfies(r -> assertThat(r.value()).isNull());
  }

  @Test
  void whatTheBrokerDidNotTakeIsToldByName() {
    publisher.publish(item("a"));
    publisher.publish(item("b"));
    producer.completeNext();
    producer.errorNext(new TimeoutException("30000 ms have passed"));
    assertThat(publisher.sent()).isEqualTo(1);
    assertThat(publisher.takeFailures())
        .containsExactly(new Publisher.Failure("b", "article b: 30000 ms have passed"));
    assertThat(publisher.takeFailures()).isEmpty();
  }

  @Test
  void absentBrokerIsToldWithItsAddress() {
    Map<String, Object> kafka =
        Map.of(
            "bootstrap.servers",
            "127.0.0.1:1",
            "default.api.timeout.ms",
            500,
            "request.timeout.ms",
            500);
    assertThatThrownBy(
            () ->
                Publisher.connect(
                    kafka,
                    Topics.news(),
                    new LocalAvroSerde<>(Article.class).serializer(),
                    Clock.systemUTC()))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("no broker answers at 127.0.0.1:1");
  }

  @Test
  void articleThatCannotBeSerialisedCostsOnlyItself() {
    MockProducer<String, Article> refusing =
        new MockProducer<>(
            false,
            null,
            new StringSerializer(),
            (topic, article) -> {
              throw new SerializationException("schema refused");
            });
    Publisher publisher = new Publisher(refusing, Topics.news(), Clock.systemUTC());
    publisher.publish(item("a"));
    assertThat(publisher.takeFailures())
        .containsExactly(new Publisher.Failure("a", "article a: schema refused"));
  }

  @Test
  void settingThatKafkaRefusesIsNamed() {
    assertThatThrownBy(
            () ->
                Publisher.connect(
                    Map.of("bootstrap.servers", "nonsense"),
                    Topics.news(),
                    new LocalAvroSerde<>(Article.class).serializer(),
                    Clock.systemUTC()))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("bootstrap.servers");
  }
}
