package org.courant.app.command;

import java.util.ArrayDeque;

/**
 * Closes what a command holds when it is told to stop, in the reverse of the order in which it was
 * opened; the command's own end and Ctrl-C take the same way, once.
 */
final class ShutdownHook implements AutoCloseable {
  private final ArrayDeque<AutoCloseable> open = new ArrayDeque<>();
  private final Thread hook = new Thread(this::closeAll, "courant-stop");

  ShutdownHook() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  synchronized <T extends AutoCloseable> T add(T resource) {
    open.push(resource);
    return resource;
  }

  @Override
  public void close() {
    closeAll();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The JVM is going down already: the hook has run, or is running.
    }
  }

  private synchronized void closeAll() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        System.err.println("courant: while stopping: " + Failure.message(e));
      }
    }
  }
}
