package org.courant.ingest.reader.crawl;

import java.net.URI;
import java.time.Instant;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.field.Drafts;
import org.jspecify.annotations.Nullable;

/** Puts to the article of a page what its record says, and to a fault where it was. */
record PageDrafts(Drafts drafts, RecordHead head, int number) implements Drafts {
  @Override
  public void found(Draft draft, int line) {
    draft.seen = head.date();
    if (head.truncated() != null) {
      draft.warnings.add("the crawler cut the page off: " + head.truncated());
    }
    drafts.found(draft, number);
  }

  @Override
  public void unreadable(int line, String reason) {
    drafts.unreadable(
        number, "record at byte " + head.at() + ", " + head.shownTarget() + ": " + reason);
  }

  @Override
  public void link(URI uri, @Nullable Instant seen, int line) {
    drafts.link(uri, seen, number);
  }

  @Override
  public void passedOver(String what, long count) {
    drafts.passedOver(what, count);
  }
}
