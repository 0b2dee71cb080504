package org.courant.processor.stream;

import java.util.List;

/** The cluster's topics are not what the stream needs; each line names topic, value and rule. */
public final class TopicsException extends RuntimeException {
  public TopicsException(List<String> faults, String wayOut) {
    super(String.join("\n         ", faults) + "\n         " + wayOut);
  }
}
