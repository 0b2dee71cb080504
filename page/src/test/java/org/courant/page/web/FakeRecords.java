package org.courant.page.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Novelty;
import org.courant.avro.Outcome;
import org.courant.avro.StoryMembership;
import org.courant.page.read.Records;
import org.jspecify.annotations.Nullable;

/** Topics in a map. */
final class FakeRecords implements Records {
  final Map<Long, EnrichedArticle> articles = new HashMap<>();
  boolean countsTrends;
  boolean hasAllTrends = true;

  @Override
  public Optional<EnrichedArticle> article(long place) {
    return Optional.ofNullable(articles.get(place));
  }

  @Override
  public Optional<StoryMembership> story(long place) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> outcome(long place) {
    return Optional.empty();
  }

  @Override
  public List<Novelty> novelty(String article, int version, long place) {
    return List.of();
  }

  @Override
  public @Nullable Double share() {
    return null;
  }

  @Override
  public boolean countsTrends() {
    return countsTrends;
  }

  @Override
  public boolean hasAllTrends() {
    return hasAllTrends;
  }

  @Override
  public List<String> trouble() {
    return List.of();
  }
}
