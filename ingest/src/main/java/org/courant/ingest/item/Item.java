package org.courant.ingest.item;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article, as read; every field as the source gives it.
 *
 * @param id stable across versions, never blank
 * @param body text or HTML
 * @param language BCP 47, as declared
 * @param urgency 1 (most urgent) to 9
 * @param published the publisher's word, never “now”
 * @param seen when a crawler got it; null where it comes from the publisher itself
 * @param warnings what was lost or odd, for people
 */
public record Item(
    String id,
    String headline,
    @Nullable String standfirst,
    String body,
    @Nullable String language,
    @Nullable String source,
    @Nullable String url,
    List<String> authors,
    List<String> subjects,
    @Nullable String rights,
    @Nullable Integer sourceVersion,
    Status status,
    @Nullable Integer urgency,
    @Nullable Instant published,
    @Nullable Instant updated,
    @Nullable Instant embargoed,
    @Nullable Instant seen,
    @Nullable String note,
    List<String> warnings) {

  /** Whether the publisher lets the article be used. */
  public enum Status {
    USABLE,
    CANCELED,
    WITHHELD
  }

  public Item {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article's id must not be blank");
    }
    authors = List.copyOf(authors);
    subjects = List.copyOf(subjects);
    warnings = List.copyOf(warnings);
  }

  public Item withId(String other) {
    return new Item(
        other,
        headline,
        standfirst,
        body,
        language,
        source,
        url,
        authors,
        subjects,
        rights,
        sourceVersion,
        status,
        urgency,
        published,
        updated,
        embargoed,
        seen,
        note,
        warnings);
  }
}
