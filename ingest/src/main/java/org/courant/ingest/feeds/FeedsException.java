package org.courant.ingest.feeds;

import java.util.List;

/** Every fault of a list of feeds at once, each with file, line, value and rule. */
public final class FeedsException extends RuntimeException {
  FeedsException(List<String> faults) {
    super(String.join("\n         ", faults));
  }
}
