package org.courant.app.command;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.courant.app.settings.Settings;
import org.courant.app.view.FeedLines;
import org.courant.ingest.feeds.Feed;
import org.courant.ingest.feeds.FeedState;
import org.courant.ingest.feeds.FeedStates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "feeds",
    description = {
      "How the feeds are: last success, last error, items, lag, and when they are asked again.",
      "Exit code 1 if one fails or is gone."
    })
final class FeedsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SettingsOptions options;
  @Mixin private IngestSources sources;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    List<Feed> feeds = sources.feeds(settings);
    if (feeds.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no feeds: name --feeds FILE, or set ingest.feeds");
    }
    FeedStates states = new FeedStates(settings.ingestStateDir().resolve("feeds"));
    FeedLines lines = new FeedLines(Terminal.style(), Terminal.width(), Instant.now());
    PrintStream out = Terminal.out();
    boolean well = true;
    if (!json) {
      out.println(lines.head());
    }
    for (Feed feed : feeds) {
      FeedState state = states.read(feed);
      well &= state.failures == 0 && state.gone == null;
      (json ? List.of(lines.json(feed, state)) : lines.of(feed, state)).forEach(out::println);
    }
    out.flush();
    return well ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
