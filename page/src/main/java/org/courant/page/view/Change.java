package org.courant.page.view;

/** Something that happened to an article since the view was begun. */
public record Change(Kind kind, String articleId) {
  /** What happened. */
  public enum Kind {
    ENRICHED,
    STORY,
    RETRACTED
  }
}
