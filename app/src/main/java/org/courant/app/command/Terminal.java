package org.courant.app.command;

import java.io.BufferedOutputStream;
import java.io.Console;
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
    return Style.detect(isTerminal(), System.getenv());
  }

  /** From JDK 22 on a console is there even in a pipe, and says itself whether it is one. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // before JDK 22 it is null in a pipe
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
