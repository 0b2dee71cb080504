package org.courant.app.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.courant.avro.Article;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.avro.StanceObservation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LiveNode.class)
class VersionsIT {
  private static final String EDITED =
      Samples.BODY
          .replace("Northgate Shipping", "Southwold Freight")
          .replace("Northgate", "Southwold");

  @Test
  void articleLivesThroughRepeatEditAndRetractionAcrossARestart() throws Exception {
    try (LiveStream stream = new LiveStream()) {
      Article first = Samples.article("life", Samples.BODY);
      stream.send(Samples.record(stream, first));
      stream.send(Samples.record(stream, first));
      stream.outcomes(2);
      stream.restart();
      stream.send(Samples.record(stream, Samples.article("life", EDITED)));
      stream.send(new ProducerRecord<>(stream.topics.articles(), "life".getBytes(UTF_8), null));
      stream.send(Samples.record(stream, Samples.article("life", EDITED)));

      assertThat(stream.outcomes(5))
          .extracting(Outcome::getKind)
          .containsExactly(
              OutcomeKind.ENRICHED,
              OutcomeKind.DUPLICATE,
              OutcomeKind.ENRICHED,
              OutcomeKind.RETRACTED,
              OutcomeKind.STALE);
      assertThat(stream.read(stream.topics.enriched(), EnrichedArticle.class))
          .extracting(EnrichedArticle::getVersion)
          .containsExactly(1, 2);
      List<ConsumerRecord<byte[], byte[]>> enriched = stream.raw(stream.topics.enriched());
      assertThat(enriched).hasSize(3);
      assertThat(enriched.get(2).value()).isNull();
      everyObservationIsTakenBack(stream);
    }
  }

  private static void everyObservationIsTakenBack(LiveStream stream) {
    List<EntityObservation> entities =
        stream.read(stream.topics.entities(), EntityObservation.class);
    List<StanceObservation> stances = stream.read(stream.topics.stances(), StanceObservation.class);
    assertThat(entities).isNotEmpty();
    assertThat(stances).isNotEmpty();
    assertThat(entities.stream().filter(EntityObservation::getRetracted).count() * 2)
        .isEqualTo(entities.size());
    assertThat(stances.stream().filter(StanceObservation::getRetracted).count() * 2)
        .isEqualTo(stances.size());
  }
}
