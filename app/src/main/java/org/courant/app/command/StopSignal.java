package org.courant.app.command;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.courant.app.node.Signals;

/**
 * SIGTERM and Ctrl-C for a program that has something to finish. The first asks for a good end, a
 * second one ends at once: what was open is aborted by the broker and read again. Before there is
 * something to finish, the first ends the program too.
 */
final class StopSignal {
  private final CompletableFuture<String> asked = new CompletableFuture<>();
  private final AtomicBoolean busy = new AtomicBoolean();

  private StopSignal() {}

  static StopSignal install() {
    StopSignal stop = new StopSignal();
    List.of("TERM", "INT").forEach(name -> Signals.on(name, () -> stop.came(name)));
    return stop;
  }

  /** From now on there is something to finish; completes when it shall be. */
  CompletableFuture<String> asked() {
    busy.set(true);
    return asked;
  }

  private void came(String name) {
    if (!asked.complete("SIG" + name)) {
      System.err.println("courant: told twice to stop: ended at once");
      Runtime.getRuntime().halt(ExitCode.SOME_FAILED);
    }
    if (!busy.get()) {
      System.exit(ExitCode.DONE);
    }
  }
}
