package org.courant.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.courant.app.access.Admission;
import org.courant.app.kafka.KafkaTool;
import org.courant.app.kafka.KafkaTools;
import org.courant.app.settings.Cluster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "kafka",
    description = {
      "Runs one of Kafka's own tools against the cluster in use, for example:",
      "  courant kafka topics --list",
      "  courant kafka consumer-groups --describe --group courant",
      "Everything after the tool's name goes to the tool; its own --help says what it takes."
    })
final class KafkaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SettingsOptions options;

  @Parameters(index = "0", paramLabel = "TOOL", description = "Such as topics or console-consumer.")
  private String name;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARGS",
      description = "The tool's own; the first ends ours.")
  private List<String> args = List.of();

  @Override
  public Integer call() throws Exception {
    KafkaTool tool =
        KafkaTool.named(name)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "'" + name + "' is no tool of Kafka's; known are " + KafkaTool.names()));
    return KafkaTools.run(tool, args, this::answering);
  }

  /** Asked first: what a tool says of a broker that does not let it in are a hundred lines. */
  private Cluster answering() throws InterruptedException {
    Cluster cluster = options.cluster();
    Admission.ask(cluster, List.of());
    return cluster;
  }
}
