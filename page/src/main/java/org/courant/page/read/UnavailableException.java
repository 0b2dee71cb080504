package org.courant.page.read;

/** What was asked for cannot be had now; the message says why. */
public final class UnavailableException extends RuntimeException {
  UnavailableException(String message) {
    super(message);
  }
}
