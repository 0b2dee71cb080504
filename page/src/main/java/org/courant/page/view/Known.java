package org.courant.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.courant.page.answer.ArticleAnswer.Copy;
import org.courant.page.answer.ArticleAnswer.Version;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article, and where the rest can be read.
 *
 * @param versions the newest first
 * @param novelty place of the first record of its novelty, or {@link Place#NONE}
 * @param outcome place of its latest outcome, or {@link Place#NONE}
 * @param standing the id under which its story goes on; its own where no merge is known
 * @param copies other articles of the story that stands
 */
public record Known(
    List<Located> versions,
    boolean retracted,
    @Nullable Membership story,
    @Nullable String standing,
    long novelty,
    long outcome,
    List<Copy> copies) {
  private static final int MOST_COPIES = 50;

  /** A version, and where it lies. */
  public record Located(Version version, long place) {}

  static Known of(Entry entry, SortedSet<Entry> shown, Merges merges) {
    String standing = standing(entry, merges);
    return new Known(
        versions(entry),
        entry.isRetracted() && entry.brief == null,
        entry.story,
        standing,
        entry.novelty,
        entry.outcome,
        standing == null ? List.of() : copies(entry, standing, shown, merges));
  }

  private static @Nullable String standing(Entry entry, Merges merges) {
    Membership story = entry.story;
    return story == null ? null : merges.standing(story.storyId());
  }

  private static List<Located> versions(Entry entry) {
    List<Located> versions = new ArrayList<>();
    Brief brief = entry.brief;
    if (brief != null) {
      versions.add(located(brief.version(), brief.seen(), brief.headline(), brief.place(), true));
    }
    for (Entry.Past past : entry.past()) {
      versions.add(located(past.version(), past.seen(), past.headline(), past.place(), false));
    }
    return versions;
  }

  private static Located located(
      int version, long seen, String headline, long place, boolean current) {
    return new Located(new Version(version, Summaries.time(seen), headline, current), place);
  }

  private static List<Copy> copies(
      Entry entry, String standing, SortedSet<Entry> shown, Merges merges) {
    return shown.stream()
        .filter(other -> !other.id.equals(entry.id) && standing.equals(standing(other, merges)))
        .limit(MOST_COPIES)
        .map(Known::copy)
        .toList();
  }

  private static Copy copy(Entry entry) {
    Brief brief = Objects.requireNonNull(entry.brief);
    return new Copy(
        entry.id,
        brief.headline(),
        brief.source(),
        Summaries.iso(brief.published()),
        Objects.requireNonNull(entry.story).relation().name());
  }
}
