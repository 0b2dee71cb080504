package org.courant.app.command;

import java.util.concurrent.Callable;
import org.courant.app.access.Admission;
import org.courant.app.access.Role;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.processor.stream.NewsStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "process",
    description = {
      "Runs the processor against a cluster; start as many as you have partitions.",
      "Makes the topics that are missing, or checks them (topics.create: false).",
      "SIGTERM or Ctrl-C drains it within 30 s, exit code 0; a second one ends it at once."
    })
final class ProcessCommand implements Callable<Integer> {
  @Mixin private SettingsOptions options;

  @Override
  public Integer call() throws InterruptedException {
    StopSignal stop = StopSignal.install();
    Settings settings = options.settings();
    try (ShutdownHook open = new ShutdownHook()) {
      Observed observed = open.add(Observed.begin("process", settings)).loading(settings);
      Cluster cluster = Cluster.resolve(settings);
      Admission.ask(cluster, Role.PROCESSOR.grants(settings.topics(), settings.applicationId()));
      StreamAssembly.prepare(settings, cluster);
      NewsStream stream = open.add(observed.stream(settings, cluster));
      open.add(observed.untilItEnds());
      return new StreamRun("Processor", stream).until(stop);
    }
  }
}
