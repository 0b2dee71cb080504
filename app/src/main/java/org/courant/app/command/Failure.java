package org.courant.app.command;

/** An exception as a person reads it: every message of the chain that adds something. */
final class Failure {
  private Failure() {}

  static String message(Throwable thrown) {
    StringBuilder all = new StringBuilder(own(thrown));
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      String message = own(cause);
      if (all.indexOf(message) < 0) {
        all.append(": ").append(message);
      }
    }
    return all.toString();
  }

  private static String own(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
  }
}
