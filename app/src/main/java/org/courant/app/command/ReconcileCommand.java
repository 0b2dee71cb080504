package org.courant.app.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.courant.app.access.Admission;
import org.courant.app.access.Role;
import org.courant.app.reconcile.Reconciliation;
import org.courant.app.reconcile.Verdict;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.app.view.VerdictLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "reconcile",
    description = {
      "Proves from the topics alone that nothing was lost, doubled or reordered:",
      "records read = outcomes + dead letters, one enriched record for each version,",
      "observations that agree with it; one story for each article, and counts that a recount",
      "gives, where there is a story stream. Exit code 1 where something is wrong."
    })
final class ReconcileCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SettingsOptions options;

  @Option(
      names = "--faults",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many faults are told in full; ${DEFAULT-VALUE} if not given.")
  private int faults;

  @Option(names = "--json", description = "The verdict as one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    Cluster cluster = Cluster.resolve(settings);
    Admission.ask(cluster, Role.reconciling(settings.topics(), settings.applicationId()));
    Verdict verdict =
        new Reconciliation(
                cluster,
                settings.topics(),
                settings.applicationId(),
                faults,
                settings.stories().memory())
            .run(topic -> progress("reading " + topic));
    PrintStream out = Terminal.out();
    if (json) {
      out.println(VerdictLines.json(verdict));
    } else {
      VerdictLines.of(verdict).forEach(out::println);
    }
    out.flush();
    return verdict.sound() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void progress(String what) {
    spec.commandLine().getErr().println("courant: " + what);
  }
}
