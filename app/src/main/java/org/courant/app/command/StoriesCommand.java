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
    name = "stories",
    description = {
      "Runs the story stream against a cluster: which articles are copies of one report, how often",
      "entities are named and who stands where on whom. Reads what `process` writes; start as many",
      "as you have partitions. SIGTERM or Ctrl-C drains it within 30 s."
    })
final class StoriesCommand implements Callable<Integer> {
  @Mixin private SettingsOptions options;

  @Override
  public Integer call() throws InterruptedException {
    StopSignal stop = StopSignal.install();
    Settings settings = options.settings();
    try (ShutdownHook open = new ShutdownHook()) {
      Observed observed = open.add(Observed.begin("stories", settings));
      Cluster cluster = Cluster.resolve(settings);
      Admission.ask(cluster, Role.STORIES.grants(settings.topics(), settings.applicationId()));
      NewsStream stream = open.add(observed.stories(settings, cluster));
      open.add(observed.untilItEnds());
      return new StreamRun("Story stream", stream).until(stop);
    }
  }
}
