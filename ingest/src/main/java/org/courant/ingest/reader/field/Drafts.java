package org.courant.ingest.reader.field;

import java.net.URI;
import java.time.Instant;
import org.courant.ingest.item.Draft;
import org.jspecify.annotations.Nullable;

/** Where a reader of one format puts what it finds, in the order of the input. */
public interface Drafts {
  /**
   * An article; whether it has a name and words, and is not too long, is checked here.
   *
   * @param line counted from 1
   */
  void found(Draft draft, int line);

  /**
   * What cannot be read.
   *
   * @param reason names the value and the rule
   */
  void unreadable(int line, String reason);

  /**
   * An address where an article is to be fetched.
   *
   * @param seen when whoever made the list saw it, if known
   */
  void link(URI uri, @Nullable Instant seen, int line);

  /**
   * What is no article and was not meant to be one, such as the requests of a crawl.
   *
   * @param what a kind, in the singular
   */
  void passedOver(String what, long count);
}
