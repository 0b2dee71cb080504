package org.courant.app.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.courant.app.access.Admission;
import org.courant.app.access.Grant;
import org.courant.app.access.Role;
import org.courant.app.deadletter.DeadLetter;
import org.courant.app.deadletter.Replay;
import org.courant.app.kafka.TopicScan;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.app.view.LetterLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "dlq",
    description =
        "Dead letters: what could not be read or enriched, with its bytes and the reason.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {DlqCommand.Show.class, DlqCommand.ListAll.class, DlqCommand.Again.class})
final class DlqCommand {

  /** Where the letters are, and which of them are meant. */
  static final class Selection {
    @Mixin private SettingsOptions options;

    @Option(
        names = "--filter",
        paramLabel = "WORDS",
        description = "Only letters whose key, exception or message hold these words.")
    private @Nullable String filter;

    private @Nullable Settings settings;

    Settings settings() {
      Settings known = settings;
      if (known == null) {
        known = options.settings();
        settings = known;
      }
      return known;
    }

    List<DeadLetter> letters(TopicScan scan) throws InterruptedException {
      List<DeadLetter> letters = new ArrayList<>();
      scan.read(
          settings().topics().deadLetters(),
          record -> {
            DeadLetter letter = new DeadLetter(record);
            if (filter == null || letter.has(filter)) {
              letters.add(letter);
            }
          });
      return letters;
    }
  }

  /** What a subcommand does with the cluster. */
  private interface Work {
    int with(TopicScan scan, Cluster cluster) throws InterruptedException;
  }

  private static int on(Settings settings, Work work) throws InterruptedException {
    return on(settings, Role.reading(settings.topics().deadLetters()), work);
  }

  private static int on(Settings settings, List<Grant> needed, Work work)
      throws InterruptedException {
    Cluster cluster = Cluster.resolve(settings);
    Admission.ask(cluster, needed);
    try (Admin admin = Admin.create(cluster.kafka())) {
      return work.with(new TopicScan(cluster.kafka(), admin), cluster);
    } finally {
      Terminal.out().flush();
    }
  }

  @Command(name = "list", description = "One line a letter: place, time, key, reason.")
  static final class ListAll implements Callable<Integer> {
    @Mixin private Selection selection;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
      return on(
          selection.settings(),
          (scan, cluster) -> {
            PrintStream out = Terminal.out();
            List<DeadLetter> letters = selection.letters(scan);
            letters.forEach(l -> out.println(json ? LetterLines.json(l) : LetterLines.line(l)));
            if (!json) {
              out.println(letters.size() + " dead letters");
            }
            return ExitCode.DONE;
          });
    }
  }

  @Command(name = "show", description = "All of one letter: headers, stack trace, bytes.")
  static final class Show implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Selection selection;

    @Parameters(paramLabel = "PLACE", description = "Partition and offset, such as 0:17.")
    private String place;

    @Override
    public Integer call() throws InterruptedException {
      return on(
          selection.settings(),
          (scan, cluster) -> {
            DeadLetter letter =
                selection.letters(scan).stream()
                    .filter(l -> l.place().equals(place))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new ParameterException(
                                spec.commandLine(),
                                "no dead letter lies at '"
                                    + place
                                    + "'; `courant dlq list` tells the places"));
            LetterLines.all(letter).forEach(Terminal.out()::println);
            return ExitCode.DONE;
          });
    }
  }

  @Command(
      name = "replay",
      description = {
        "Sends letters to the articles topic again. May be repeated: what was sent before is",
        "passed over, what has failed --attempts times stays. Exit code 1 where some stay."
      })
  static final class Again implements Callable<Integer> {
    @Mixin private Selection selection;

    @Option(
        names = "--attempts",
        paramLabel = "N",
        defaultValue = "" + Replay.USUAL_ATTEMPTS,
        description = "How often a record may be sent again in all; ${DEFAULT-VALUE} if not given.")
    private int attempts;

    @Option(names = "--dry-run", description = "Only tells which letters are meant.")
    private boolean dryRun;

    @Override
    public Integer call() throws InterruptedException {
      return on(
          selection.settings(),
          Role.replaying(selection.settings().topics()),
          (scan, cluster) -> {
            List<DeadLetter> letters = selection.letters(scan);
            if (dryRun) {
              letters.forEach(l -> Terminal.out().println(LetterLines.line(l)));
              Terminal.out().println(letters.size() + " dead letters would be sent again");
              return ExitCode.DONE;
            }
            String articles = selection.settings().topics().articles();
            List<Replay.Result> results =
                new Replay(cluster.kafka(), articles, attempts).send(letters, scan);
            return report(letters, results);
          });
    }

    private static int report(List<DeadLetter> letters, List<Replay.Result> results) {
      PrintStream out = Terminal.out();
      Map<Replay.Result, Integer> counts = new TreeMap<>();
      for (int i = 0; i < letters.size(); i++) {
        Replay.Result result = results.get(i);
        counts.merge(result, 1, Integer::sum);
        out.println(result + "  " + LetterLines.line(letters.get(i)));
      }
      out.println("dead letters: " + letters.size() + " " + counts);
      boolean stay =
          counts.containsKey(Replay.Result.GIVEN_UP) || counts.containsKey(Replay.Result.FOREIGN);
      return stay ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }
  }
}
