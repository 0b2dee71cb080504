package org.courant.ingest.feeds;

import java.net.URI;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.courant.ingest.fetch.PageFetch.Found;
import org.courant.ingest.fetch.PageFetch.NotFound;
import org.courant.ingest.fetch.PageFetch.Page;
import org.courant.ingest.fetch.WebAddress;
import org.courant.ingest.item.Item;

/** The pages of one poll's items, so many at most; a site in trouble is left alone for the rest. */
final class FullText {
  private static final int MOST_PAGES = 40;
  private static final int MOST_TROUBLE = 3;

  private final Function<URI, Page> pages;
  private final BooleanSupplier stopping;
  private final Consumer<String> tell;
  private int fetched;
  private int trouble;

  FullText(Function<URI, Page> pages, BooleanSupplier stopping, Consumer<String> tell) {
    this.pages = pages;
    this.stopping = stopping;
    this.tell = tell;
  }

  /**
   * An item with its page's text, or as it was.
   *
   * @param missed whether the page may be had later
   */
  record Filled(Item item, boolean missed) {}

  /** Whether no further page is fetched in this poll. */
  boolean isSpent() {
    return fetched >= MOST_PAGES || stopping.getAsBoolean();
  }

  Filled fill(Item item) {
    if (item.url() == null) {
      return new Filled(item, false);
    }
    if (trouble >= MOST_TROUBLE) {
      return new Filled(item, true);
    }
    fetched++;
    Page page = page(item.url());
    if (page instanceof Found found) {
      trouble = 0;
      return new Filled(Completion.withPage(item, found.item()), false);
    }
    NotFound none = (NotFound) page;
    trouble += none.lasting() ? 0 : 1;
    tell.accept("article " + item.id() + ": its page was not read: " + none.reason());
    return new Filled(item, !none.lasting());
  }

  private Page page(String address) {
    try {
      return pages.apply(WebAddress.of(address));
    } catch (IllegalArgumentException e) {
      return new NotFound(String.valueOf(e.getMessage()), true);
    }
  }
}
