package org.courant.ingest.reader.field;

import org.courant.ingest.item.Draft;

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
}
