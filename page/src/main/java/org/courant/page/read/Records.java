package org.courant.page.read;

import java.util.List;
import java.util.Optional;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Novelty;
import org.courant.avro.Outcome;
import org.courant.avro.StoryMembership;
import org.jspecify.annotations.Nullable;

/**
 * Single records of the topics, read when they are asked for; empty where they are gone. What the
 * broker does not give in time is an {@link UnavailableException}.
 */
public interface Records {
  Optional<EnrichedArticle> article(long place);

  Optional<StoryMembership> story(long place);

  Optional<Outcome> outcome(long place);

  /** How new an article's entities are; the first record lies at this place. */
  List<Novelty> novelty(String article, int version, long place);

  /** The share of articles that is read back after the start; null when all is. */
  @Nullable Double share();

  /** Whether the cluster has trends at all: a story stream has run there. */
  boolean countsTrends();

  /** Whether the trends that lie behind are read back. */
  boolean hasAllTrends();

  /** What stands in the way of reading, in words. */
  List<String> trouble();
}
