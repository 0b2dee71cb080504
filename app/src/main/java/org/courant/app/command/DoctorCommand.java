package org.courant.app.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.courant.app.access.Role;
import org.courant.app.doctor.Check.Weight;
import org.courant.app.doctor.Doctor;
import org.courant.app.doctor.Finding;
import org.courant.app.redaction.Redaction;
import org.courant.app.view.FindingLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "doctor",
    description = {
      "Looks over machine, settings, brokers, topics, permissions and registry:",
      "what is wrong, why it matters, and what to do. Exit code 1 where something is wrong,",
      "3 where no broker answers; advice (!) changes nothing."
    })
final class DoctorCommand implements Callable<Integer> {
  @Mixin private SettingsOptions options;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "Whose permissions must be there: ${COMPLETION-CANDIDATES}; else any one's.")
  private @Nullable Role role;

  @Option(names = "--json", description = "All findings as one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    List<Finding> findings = new Doctor(options.settings(), System.getenv(), role).examine();
    PrintStream out = Terminal.out();
    if (json) {
      out.println(Redaction.of(FindingLines.json(findings)));
    } else {
      findings.stream()
          .flatMap(finding -> FindingLines.of(finding).stream())
          .map(Redaction::of)
          .forEach(out::println);
    }
    out.flush();
    if (!Doctor.sawCluster(findings)) {
      return ExitCode.NO_CLUSTER;
    }
    boolean wrong = findings.stream().anyMatch(finding -> finding.weight() == Weight.WRONG);
    return wrong ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
