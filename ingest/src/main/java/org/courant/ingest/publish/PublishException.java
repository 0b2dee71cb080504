package org.courant.ingest.publish;

/** Nothing can be published, and the message says why and what to do. */
public final class PublishException extends RuntimeException {
  PublishException(String message) {
    super(message);
  }
}
