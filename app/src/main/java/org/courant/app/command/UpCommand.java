package org.courant.app.command;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.courant.app.node.Node;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.processor.stream.NewsStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "up",
    description =
        "Starts a broker, a schema registry, the processor and the story stream on this machine.")
final class UpCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Mixin private SettingsOptions options;
  @Mixin private NodeOptions node;

  @Override
  public Integer call() throws InterruptedException {
    StopSignal stop = StopSignal.install();
    Settings settings = options.settings();
    settings = settings.withNode(node.over(settings));
    PrintStream out = Terminal.out();
    out.println("Starting a broker and a schema registry on " + settings.node().dataDir() + " …");
    try (ShutdownHook open = new ShutdownHook()) {
      Observed observed = open.add(Observed.begin("up", settings)).loading(settings);
      Node running = open.add(Node.prepare(settings.node()));
      running.start();
      Settings at = settings.at(running.bootstrapServers(), running.registryUrl());
      Cluster cluster = Cluster.resolve(at);
      StreamAssembly.prepare(at, cluster);
      NewsStream stream = open.add(observed.stream(at, cluster));
      open.add(observed.untilItEnds());
      CompletableFuture<String> asked = stop.asked();
      stream.start();
      if (!stream.awaitRunning(PATIENCE)) {
        throw new IllegalStateException(
            "the processor was not running within " + PATIENCE.toSeconds() + " s");
      }
      CompletableFuture<String> stories =
          at.stories().with()
              ? started(open.add(observed.storiesBeside(at, cluster)))
              : new CompletableFuture<>();
      greet(out, running, settings, observed.address());
      Object what =
          CompletableFuture.anyOf(running.failure(), stream.ended(), stories, asked).join();
      if (asked.isDone()) {
        return stream.drain() ? ExitCode.DONE : ExitCode.SOME_FAILED;
      }
      System.err.println("courant: " + what);
      return ExitCode.SOME_FAILED;
    }
  }

  /** Completes when the stream has given up. */
  private static CompletableFuture<String> started(NewsStream stream) {
    stream.start();
    return stream.ended();
  }

  private static void greet(PrintStream out, Node node, Settings settings, @Nullable URI admin) {
    out.println("Ready. Kafka " + node.bootstrapServers() + ", registry " + node.registryUrl());
    out.println("In another terminal:");
    out.println("  ./courant publish FILE            articles in (text or JSON)");
    out.println("  ./courant watch enriched          what was found in them");
    out.println("  ./courant kafka consumer-groups --describe --group " + settings.applicationId());
    if (admin != null) {
      out.println("Metrics " + admin + "/metrics, health " + admin + "/health/ready");
    }
    out.println("Ctrl-C stops everything; the data stays in " + node.dataDir());
    out.flush();
  }
}
