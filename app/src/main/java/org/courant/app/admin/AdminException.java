package org.courant.app.admin;

/** Metrics and health cannot be served, and the message says why and what to do. */
public final class AdminException extends RuntimeException {
  AdminException(String message) {
    super(message);
  }
}
