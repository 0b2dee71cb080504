package org.courant.app.command;

import java.util.concurrent.Callable;
import org.courant.app.access.Admission;
import org.courant.app.access.Role;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.page.NewsPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "page",
    description = {
      "Serves a page to watch the stream with a browser: live articles, one article, one entity,",
      "and how the stream is. Reads the topics without a consumer group. Ctrl-C ends it."
    })
final class PageCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SettingsOptions options;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where it listens; 0 picks a free one. Otherwise page.port.")
  private @Nullable Integer port;

  @Override
  public Integer call() throws InterruptedException {
    StopSignal stop = StopSignal.install();
    Settings settings = withPort(options.settings());
    try (ShutdownHook open = new ShutdownHook()) {
      Observed observed = open.add(Observed.begin("page", settings));
      Cluster cluster = Cluster.resolve(settings);
      Admission.ask(cluster, Role.reading(settings.topics().enriched()));
      NewsPage page = PageAssembly.open(settings, cluster, open);
      observed.serves();
      Terminal.out().println("The page is at " + page.address() + " (Ctrl-C ends it)");
      Terminal.out().flush();
      stop.asked().join();
      return ExitCode.DONE;
    }
  }

  private Settings withPort(Settings settings) {
    if (port == null) {
      return settings.page().on() ? settings : settings.withPage(settings.page().at(0));
    }
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port: " + port + " must be 0 to 65535");
    }
    return settings.withPage(settings.page().at(port));
  }
}
