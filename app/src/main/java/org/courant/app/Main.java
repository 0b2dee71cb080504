package org.courant.app;

import org.courant.app.command.Courant;
import org.courant.app.redaction.Redaction;

/** Runs the command that the arguments name. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Redaction.install();
    System.exit(Courant.run(args));
  }
}
