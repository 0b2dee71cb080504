package org.courant.app.admin;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Something that is asked now and then; its last answer is its health. */
final class Watched {
  private final @Nullable Incident incident;
  private final Callable<String> question;
  private volatile Check last = Check.trouble("not asked yet");

  /**
   * @param incident null where the question itself tells of trouble
   */
  Watched(Callable<String> question, @Nullable Incident incident) {
    this.question = question;
    this.incident = incident;
  }

  /** Asks, and returns whether there was an answer. */
  boolean look() {
    try {
      last = Check.ok(question.call());
      if (incident != null) {
        incident.isOver();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      last = Check.trouble(root(e));
      if (incident != null) {
        incident.goesOn(root(e));
      }
    }
    return last.ok();
  }

  Check last() {
    return last;
  }

  private static String root(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message;
  }
}
