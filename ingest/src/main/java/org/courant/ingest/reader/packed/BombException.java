package org.courant.ingest.reader.packed;

import java.io.IOException;

/** What is packed grows beyond measure when unpacked. */
public final class BombException extends IOException {
  BombException(String message) {
    super(message);
  }
}
