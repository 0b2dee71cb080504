package org.courant.app.command;

import java.util.concurrent.Callable;
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
      "Makes the topics that are missing, and stops in good order on SIGTERM."
    })
final class ProcessCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ProcessCommand.class);

  @Mixin private SettingsOptions options;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    Cluster cluster = Cluster.resolve(settings);
    Admission.ask(cluster, Role.PROCESSOR.grants(settings.topics(), settings.applicationId()));
    StreamAssembly.prepare(settings, cluster);
    try (ShutdownHook open = new ShutdownHook()) {
      NewsStream stream = open.add(StreamAssembly.stream(settings, cluster));
      stream.onState((now, before) -> LOG.info("Processor is {}", now));
      stream.start();
      stream.ended().join();
    }
    return ExitCode.SOME_FAILED;
  }
}
