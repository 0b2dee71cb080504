package org.courant.ingest.reader.packed;

import java.io.IOException;

/** A gzip member is broken; reading on goes on at the next one, if there is any. */
public final class BrokenMemberException extends IOException {
  BrokenMemberException(long at, String what) {
    super("broken gzip at byte " + at + ": " + what);
  }
}
