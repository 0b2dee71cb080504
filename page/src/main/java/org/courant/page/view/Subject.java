package org.courant.page.view;

import java.util.Locale;
import org.courant.page.answer.CountedEntity;

/** An entity that articles of the view name; described as the latest of them does. */
final class Subject {
  private final int number;
  private Naming described;
  private String sought;
  private long describedAt;
  private int articles;

  /**
   * A new one.
   *
   * @param number no other subject's
   */
  Subject(int number, Naming first) {
    this.number = number;
    described = first;
    sought = lower(first.name());
    describedAt = Long.MIN_VALUE;
  }

  void named(Naming naming, long seen) {
    articles++;
    if (seen >= describedAt) {
      described = naming;
      describedAt = seen;
      sought = lower(naming.name());
    }
  }

  /** Returns whether nobody names it any more. */
  boolean isForgotten() {
    return --articles == 0;
  }

  int number() {
    return number;
  }

  Naming described() {
    return described;
  }

  int articles() {
    return articles;
  }

  boolean has(String words) {
    return sought.contains(words);
  }

  boolean begins(String words) {
    return sought.startsWith(words);
  }

  CountedEntity counted() {
    return new CountedEntity(described.id(), described.name(), described.type().name(), articles);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
