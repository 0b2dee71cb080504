package org.courant.page.answer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article, whole.
 *
 * @param article JSON of the enriched record; null where it was retracted
 * @param changes against the version before; null where there is none, or it is gone
 * @param links names by entity id
 */
public record ArticleAnswer(
    @JsonRawValue @Nullable String article,
    @Nullable String seen,
    List<Version> versions,
    @Nullable List<Change> changes,
    boolean retracted,
    @Nullable Story story,
    List<NewEntity> novelty,
    @Nullable OutcomeAnswer outcome,
    Map<String, String> links) {

  /** A version that was enriched. */
  public record Version(int version, String seen, String headline, boolean current) {}

  /** Words that stayed, came or went. */
  public record Change(Kind kind, String text) {
    /** What became of them. */
    public enum Kind {
      SAME,
      ADDED,
      REMOVED
    }
  }

  /**
   * What the article is in its story.
   *
   * @param id never changes
   * @param standing the id under which the story goes on, after merges
   * @param copies other articles of the story that stands
   */
  public record Story(
      String id,
      String standing,
      String relation,
      double similarity,
      @Nullable String copyOf,
      @JsonRawValue @Nullable String first,
      List<Copy> copies) {}

  /** Another article of the story. */
  public record Copy(
      String id,
      String headline,
      @Nullable String source,
      @Nullable String published,
      String relation) {}

  /** How often an entity was in the news before. */
  public record NewEntity(String entityId, String name, Counts articles, Counts originals) {}

  /** What became of its latest record of the articles topic. */
  public record OutcomeAnswer(
      String kind, List<String> warnings, String topic, int partition, long offset) {}
}
