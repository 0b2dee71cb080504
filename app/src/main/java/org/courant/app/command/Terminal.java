package org.courant.app.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.courant.app.view.Style;

/** Standard output in UTF-8, whatever the locale says. */
final class Terminal {
  private static final int DEFAULT_WIDTH = 100;
  private static final PrintStream OUT =
      new PrintStream(
          new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
          false,
          StandardCharsets.UTF_8);

  private Terminal() {}

  /** Buffered: whoever writes flushes when a person should see it. */
  static PrintStream out() {
    return OUT;
  }

  static Style style() {
    return Style.detect(System.console() != null && isTerminal(), System.getenv());
  }

  /** From JDK 22 on a console is there even in a pipe, and says whether it is one. */
  private static boolean isTerminal() {
    try {
      Object console = System.console();
      return Boolean.TRUE.equals(console.getClass().getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  static int width() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? DEFAULT_WIDTH : Math.max(60, Integer.parseInt(columns));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
