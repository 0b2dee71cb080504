package org.courant.app.command;

import java.util.Locale;
import org.apache.avro.specific.SpecificRecordBase;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.Novelty;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.Trend;
import org.courant.schemas.Topics;

/** What can be watched. */
enum WatchTopic {
  ENRICHED(EnrichedArticle.class),
  ENTITIES(EntityObservation.class),
  STANCES(StanceObservation.class),
  OUTCOMES(Outcome.class),
  STORIES(StoryMembership.class),
  MERGES(StoryMerge.class),
  TRENDS(Trend.class),
  NOVELTY(Novelty.class);

  private final Class<? extends SpecificRecordBase> type;

  WatchTopic(Class<? extends SpecificRecordBase> type) {
    this.type = type;
  }

  Class<? extends SpecificRecordBase> type() {
    return type;
  }

  String name(Topics topics) {
    return switch (this) {
      case ENRICHED -> topics.enriched();
      case ENTITIES -> topics.entities();
      case STANCES -> topics.stances();
      case OUTCOMES -> topics.outcomes();
      case STORIES -> topics.stories();
      case MERGES -> topics.storyMerges();
      case TRENDS -> topics.trends();
      case NOVELTY -> topics.novelty();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
