package org.courant.evaluate.input;

import java.nio.file.Path;

/** A labelled file that cannot be used; the message names file, line, value and rule. */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadInputException(Path file, String what) {
    super(file + ": " + what);
  }

  public BadInputException(Path file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
