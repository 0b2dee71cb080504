package org.courant.app.node;

import org.jspecify.annotations.Nullable;

/** The node cannot start, and the message says why and what to do. */
public final class NodeException extends RuntimeException {
  NodeException(String message) {
    super(message);
  }

  NodeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
