package org.courant.page.view;

import java.time.Instant;
import java.util.Optional;
import org.courant.avro.StanceLabel;
import org.courant.page.answer.Summary;
import org.jspecify.annotations.Nullable;

/** From what is kept to what is told. */
final class Summaries {
  private static final int ENTITIES = 6;
  private static final int STANCES = 3;

  private Summaries() {}

  static Optional<Summary> of(Entry entry) {
    return Optional.ofNullable(entry.brief).map(brief -> of(brief, entry.story));
  }

  static Summary of(Brief brief, @Nullable Membership story) {
    return new Summary(
        brief.id(),
        brief.version(),
        brief.headline(),
        brief.language(),
        brief.source(),
        iso(brief.published()),
        time(brief.seen()),
        brief.namings().stream().limit(ENTITIES).map(Naming::ref).toList(),
        brief.count(StanceLabel.FAVOR),
        brief.count(StanceLabel.AGAINST),
        brief.quotes(),
        brief.stands().stream().filter(Stand::takesSides).limit(STANCES).map(brief::ref).toList(),
        story == null ? null : story.ref(),
        false);
  }

  static @Nullable String iso(@Nullable Long millis) {
    return millis == null ? null : time(millis);
  }

  static String time(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }
}
