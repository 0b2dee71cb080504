package org.courant.app.admin;

/** Something to be had at one path. */
@FunctionalInterface
public interface Page {
  /** What is sent, as UTF-8. */
  record Answer(int status, String type, String body) {}

  Answer answer();
}
