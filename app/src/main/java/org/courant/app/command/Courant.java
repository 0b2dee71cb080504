package org.courant.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.courant.app.logging.Logging;
import org.courant.processor.stream.EngineVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.IVersionProvider;

/** The top command; see {@link ExitCode} for what its exit codes mean. */
@Command(
    name = "courant",
    description = "News in, entities and stances with their holders out, on Apache Kafka.",
    versionProvider = Courant.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      PublishCommand.class,
      IngestCommand.class,
      FeedsCommand.class,
      WatchCommand.class,
      EnrichCommand.class,
      ProcessCommand.class,
      StoriesCommand.class,
      PageCommand.class,
      KafkaCommand.class,
      DoctorCommand.class,
      DlqCommand.class,
      ReconcileCommand.class,
      EvaluateCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:some of it failed; each failure is named on standard error",
      "2:the command line or a setting is wrong",
      "3:no broker, registry or topic to work with"
    })
public final class Courant {
  private static final Logger LOG = LoggerFactory.getLogger(Courant.class);

  public static int run(String[] args) {
    return commandLine().execute(args);
  }

  /** Also for tests, which look at its output. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Courant());
    line.setOut(new PrintWriter(Terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(Courant::explain);
    line.setExitCodeExceptionMapper(mapper());
    // What follows a tool's name is the tool's own.
    Objects.requireNonNull(line.getSubcommands().get("kafka")).setStopAtPositional(true);
    return line;
  }

  private static IExitCodeExceptionMapper mapper() {
    return ExitCode::of;
  }

  /** People see what is wrong, not where in the code; the trace is for {@code COURANT_TRACE=1}. */
  private static int explain(Exception thrown, CommandLine line, CommandLine.ParseResult parsed) {
    if (Logging.isJson()) {
      LOG.error(Failure.message(thrown), thrown);
      return ExitCode.of(thrown);
    }
    line.getErr().println("courant: " + Failure.message(thrown));
    if (System.getenv("COURANT_TRACE") != null) {
      thrown.printStackTrace(line.getErr());
    }
    return ExitCode.of(thrown);
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {EngineVersion.CURRENT, "Java " + Runtime.version()};
    }
  }
}
