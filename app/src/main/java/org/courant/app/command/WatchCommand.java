package org.courant.app.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.courant.app.access.Admission;
import org.courant.app.access.Role;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "watch",
    description = {
      "Shows a topic as it grows, from its beginning unless told otherwise.",
      "Ends after --count records or --timeout seconds, or with Ctrl-C."
    })
final class WatchCommand implements Callable<Integer> {
  private static final Duration POLL = Duration.ofMillis(200);

  @Spec private CommandSpec spec;
  @Mixin private SettingsOptions options;

  @Parameters(
      arity = "0..1",
      defaultValue = "enriched",
      paramLabel = "TOPIC",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private WatchTopic topic;

  @Option(names = "--count", paramLabel = "N", description = "Stop after N records.")
  private @Nullable Long count;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "Stop when nothing has come for so long; exit code 1 if --count was not reached.")
  private @Nullable Long timeout;

  @Option(names = "--from-now", description = "Only what comes from now on.")
  private boolean fromNow;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  private volatile boolean stopped;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    Cluster cluster = Cluster.resolve(settings);
    Deserializer<? extends SpecificRecordBase> values =
        new AvroSerdes(new RegistryClient(cluster.registry())).of(topic.type()).deserializer();
    String name = topic.name(settings.topics());
    Admission.ask(cluster, Role.reading(name));
    try (TopicReader reader = new TopicReader(cluster, name, !fromNow)) {
      Thread stop = new Thread(() -> stop(reader), "courant-stop");
      Runtime.getRuntime().addShutdownHook(stop);
      return watch(reader, values);
    }
  }

  private void stop(TopicReader reader) {
    stopped = true;
    reader.wakeup();
  }

  private int watch(TopicReader reader, Deserializer<? extends SpecificRecordBase> values) {
    RecordPrinter printer =
        new RecordPrinter(Terminal.out(), json, Terminal.style(), Terminal.width());
    long seen = 0;
    long quietSince = System.nanoTime();
    while (!stopped) {
      for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
        print(record, values, printer);
        quietSince = System.nanoTime();
        if (count != null && ++seen >= count) {
          return ExitCode.DONE;
        }
      }
      if (timeout != null && System.nanoTime() - quietSince > timeout * 1_000_000_000L) {
        return count == null ? ExitCode.DONE : ExitCode.SOME_FAILED;
      }
    }
    return ExitCode.DONE;
  }

  private void print(
      ConsumerRecord<String, byte[]> record,
      Deserializer<? extends SpecificRecordBase> values,
      RecordPrinter printer) {
    try {
      printer.print(record.key(), values.deserialize(record.topic(), record.value()));
    } catch (SerializationException e) {
      spec.commandLine()
          .getErr()
          .println(
              "courant: "
                  + record.topic()
                  + " partition "
                  + record.partition()
                  + " offset "
                  + record.offset()
                  + ": "
                  + Failure.message(e));
    }
  }
}
