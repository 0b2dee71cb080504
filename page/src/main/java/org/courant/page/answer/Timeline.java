package org.courant.page.answer;

import java.util.List;

/**
 * What happened to an entity, by hour or day, in order and without the empty ones.
 *
 * @param named articles that name it
 * @param towards stances towards it
 * @param from its own
 */
public record Timeline(
    Basis basis, Step step, List<Coverage> named, List<Period> towards, List<Period> from) {

  /** What was counted. */
  public enum Basis {
    /** {@code news.trends}, which goes back further than the articles that the page holds. */
    TRENDS,
    /** The same, while its older rows are still being read. */
    TRENDS_IN_PART,
    /** The articles that the page holds: the cluster has no story stream. */
    HELD,
    /** The same: the story stream has not counted the entity yet, or the page has not read it. */
    NOT_YET_COUNTED
  }

  /** How long a period is. */
  public enum Step {
    HOUR,
    DAY
  }

  /** The same, counted otherwise. */
  public Timeline on(Basis other) {
    return new Timeline(other, step, named, towards, from);
  }
}
