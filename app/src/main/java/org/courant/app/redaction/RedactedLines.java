package org.courant.app.redaction;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Passes on whole lines, redacted. A part of a line goes on when it is closed. */
final class RedactedLines extends OutputStream {
  private final PrintStream to;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  RedactedLines(PrintStream to) {
    this.to = to;
  }

  @Override
  public synchronized void write(int b) {
    line.write(b);
    if (b == '\n') {
      pass();
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  private void pass() {
    to.print(Redaction.of(line.toString(StandardCharsets.UTF_8)));
    to.flush();
    line.reset();
  }

  @Override
  public synchronized void close() {
    pass();
  }
}
