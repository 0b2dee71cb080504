package org.courant.app.node;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs another program's main in a child process that does not outlive its parent: standard input
 * is a pipe from it, and its end, however it came, ends the child in good order.
 */
final class ChildMain {
  private ChildMain() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    // Ctrl-C reaches the whole process group; the parent decides when its children go.
    Signals.on("INT", () -> {});
    endWithParent();
    Class<?> program = Class.forName(args[0]);
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    try {
      program.getMethod("main", String[].class).invoke(null, (Object) rest);
    } catch (InvocationTargetException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void endWithParent() {
    Thread watch = new Thread(ChildMain::awaitEndOfInput, "courant-parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void awaitEndOfInput() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is ever written; only the end matters.
      }
    } catch (IOException e) {
      // A broken pipe is an end as well.
    }
    System.exit(0);
  }
}
