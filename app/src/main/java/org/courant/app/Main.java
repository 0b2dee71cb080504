package org.courant.app;

import org.courant.app.command.Courant;

/** Runs the command that the arguments name. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(Courant.run(args));
  }
}
