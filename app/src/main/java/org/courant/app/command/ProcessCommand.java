package org.courant.app.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.courant.app.access.Admission;
import org.courant.app.access.Role;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.processor.stream.NewsStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private static final Logger LOG = LoggerFactory.getLogger(ProcessCommand.class);

  @Mixin private SettingsOptions options;

  @Override
  public Integer call() throws InterruptedException {
    StopSignal stop = StopSignal.install();
    Settings settings = options.settings();
    try (ShutdownHook open = new ShutdownHook()) {
      Observed observed = open.add(Observed.begin("process", settings));
      Cluster cluster = Cluster.resolve(settings);
      Admission.ask(cluster, Role.PROCESSOR.grants(settings.topics(), settings.applicationId()));
      StreamAssembly.prepare(settings, cluster);
      NewsStream stream = open.add(observed.stream(settings, cluster));
      open.add(observed.untilItEnds());
      stream.onState((now, before) -> LOG.info("Processor is {}", now));
      CompletableFuture<String> asked = stop.asked();
      stream.start();
      CompletableFuture.anyOf(asked, stream.ended()).join();
      return asked.isDone() && drained(stream) ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  private static boolean drained(NewsStream stream) {
    LOG.info("Processor drains: it finishes what it has in hand");
    boolean drained = stream.drain();
    LOG.info(drained ? "Processor is drained" : "Processor is not drained; the rest is read again");
    return drained;
  }
}
