package org.courant.ingest.reader.xml;

/** Why a document is not read. */
public final class XmlFault extends Exception {
  private final int line;

  XmlFault(int line, String reason) {
    super(reason);
    this.line = line;
  }

  /** Counted from 1. */
  public int line() {
    return line;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
