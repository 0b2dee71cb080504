package org.courant.ingest.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item in the making: readers fill what they find, and {@link #item} checks the whole. */
public final class Draft {
  public String headline = "";
  public @Nullable String standfirst;
  public String body = "";
  public @Nullable String guid;

  /** Address of the feed or site within which a guid like “17” is meant. */
  public @Nullable String guidScope;

  public @Nullable String language;
  public @Nullable String source;
  public @Nullable String url;
  public List<String> authors = List.of();
  public List<String> subjects = List.of();
  public @Nullable String rights;
  public @Nullable Integer sourceVersion;
  public Item.Status status = Item.Status.USABLE;
  public @Nullable Integer urgency;
  public @Nullable Instant published;
  public @Nullable Instant updated;
  public @Nullable Instant embargoed;
  public @Nullable Instant seen;
  public @Nullable String note;
  public final List<String> warnings = new ArrayList<>();

  public Item item(String id) {
    return new Item(
        id,
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
