package org.courant.app.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.courant.app.doctor.Doctor;
import org.courant.app.doctor.Finding;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "doctor",
    description = "Looks over broker, topics, registry and schemas: what is wrong, and what to do.")
final class DoctorCommand implements Callable<Integer> {
  @Mixin private SettingsOptions options;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    Cluster cluster = Cluster.resolve(settings);
    List<Finding> findings = new Doctor(settings, cluster).examine();
    PrintStream out = Terminal.out();
    for (Finding finding : findings) {
      out.println((finding.wrong() ? "✗ " : "✓ ") + finding.subject() + ": " + finding.what());
      if (finding.cure() != null) {
        out.println("    → " + finding.cure());
      }
    }
    out.flush();
    return findings.stream().anyMatch(Finding::wrong) ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
