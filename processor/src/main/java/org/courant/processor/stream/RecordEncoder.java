package org.courant.processor.stream;

import org.apache.kafka.common.serialization.Serializer;
import org.courant.avro.ArticleState;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;
import org.courant.processor.stream.Emission.Output;
import org.courant.schemas.Topics;

/** Every output record with its key, encoded for its topic. Not thread-safe: one per task. */
record RecordEncoder(
    Topics topics,
    Serializer<EnrichedArticle> enriched,
    Serializer<EntityObservation> entities,
    Serializer<StanceObservation> stances,
    Serializer<Outcome> outcomes,
    Serializer<ArticleState> states) {

  Output enriched(EnrichedArticle record) {
    return new Output(record.getId(), enriched.serialize(topics.enriched(), record));
  }

  Output entity(EntityObservation record) {
    return new Output(record.getEntityId(), entities.serialize(topics.entities(), record));
  }

  Output stance(StanceObservation record) {
    return new Output(Observations.key(record), stances.serialize(topics.stances(), record));
  }

  Output outcome(Outcome record) {
    return new Output(record.getArticleId(), outcomes.serialize(topics.outcomes(), record));
  }

  /** Bytes that the state takes in its store and changelog. */
  int size(ArticleState state) {
    return states.serialize(NewsTopology.VERSIONS, state).length;
  }
}
