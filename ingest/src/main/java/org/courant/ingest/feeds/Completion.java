package org.courant.ingest.feeds;

import org.courant.ingest.item.Draft;
import org.courant.ingest.item.Item;
import org.jspecify.annotations.Nullable;

/** Items completed from the subscription's settings, and from their pages. */
final class Completion {
  private Completion() {}

  /** What the subscription says wins: feeds often keep a template's language. */
  static Item withSettings(Item item, Feed feed) {
    Draft draft = draft(item);
    draft.source = or(feed.source(), or(item.source(), feed.name()));
    draft.language = or(feed.language(), item.language());
    draft.rights = or(feed.rights(), item.rights());
    return draft.item(item.id());
  }

  /** The page's text if it is more than the feed's; of all else, what the feed lacks. */
  static Item withPage(Item item, Item page) {
    Draft draft = draft(item);
    if (page.body().length() > item.body().length()) {
      draft.body = page.body();
      draft.standfirst = or(item.standfirst(), page.standfirst());
    }
    draft.headline = item.headline().isBlank() ? page.headline() : item.headline();
    draft.language = or(item.language(), page.language());
    draft.rights = or(item.rights(), page.rights());
    draft.authors = item.authors().isEmpty() ? page.authors() : item.authors();
    draft.subjects = item.subjects().isEmpty() ? page.subjects() : item.subjects();
    draft.published = item.published() == null ? page.published() : item.published();
    draft.updated = item.updated() == null ? page.updated() : item.updated();
    return draft.item(item.id());
  }

  private static Draft draft(Item item) {
    Draft draft = new Draft();
    draft.headline = item.headline();
    draft.standfirst = item.standfirst();
    draft.body = item.body();
    draft.language = item.language();
    draft.source = item.source();
    draft.url = item.url();
    draft.authors = item.authors();
    draft.subjects = item.subjects();
    draft.rights = item.rights();
    draft.sourceVersion = item.sourceVersion();
    draft.status = item.status();
    draft.urgency = item.urgency();
    draft.published = item.published();
    draft.updated = item.updated();
    draft.embargoed = item.embargoed();
    draft.note = item.note();
    draft.seen = item.seen();
    draft.warnings.addAll(item.warnings());
    return draft;
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }
}
