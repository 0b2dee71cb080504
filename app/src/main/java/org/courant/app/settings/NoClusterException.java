package org.courant.app.settings;

/** No broker is set, and none runs here. */
public final class NoClusterException extends RuntimeException {
  public NoClusterException(String message) {
    super(message);
  }
}
