package org.courant.app.kafka;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kafka's command-line tools, by the names of their scripts without {@code kafka-} and {@code .sh}.
 */
public enum KafkaTool {
  TOPICS("topics", "TopicCommand", Wants.COMMAND_CONFIG),
  CONSOLE_CONSUMER("console-consumer", "consumer.ConsoleConsumer", Wants.COMMAND_CONFIG),
  CONSOLE_PRODUCER("console-producer", "ConsoleProducer", Wants.COMMAND_CONFIG),
  CONSUMER_GROUPS("consumer-groups", "consumer.group.ConsumerGroupCommand", Wants.COMMAND_CONFIG),
  STREAMS_GROUPS("streams-groups", "streams.StreamsGroupCommand", Wants.COMMAND_CONFIG),
  GROUPS("groups", "GroupsCommand", Wants.COMMAND_CONFIG),
  GET_OFFSETS("get-offsets", "GetOffsetShell", Wants.COMMAND_CONFIG),
  CONFIGS("configs", "ConfigCommand", Wants.COMMAND_CONFIG),
  LOG_DIRS("log-dirs", "LogDirsCommand", Wants.COMMAND_CONFIG),
  TRANSACTIONS("transactions", "TransactionsCommand", Wants.COMMAND_CONFIG),
  METADATA_QUORUM("metadata-quorum", "MetadataQuorumCommand", Wants.COMMAND_CONFIG),
  CLIENT_METRICS("client-metrics", "ClientMetricsCommand", Wants.COMMAND_CONFIG),
  STREAMS_APPLICATION_RESET("streams-application-reset", "StreamsResetter", Wants.COMMAND_CONFIG),
  DELETE_RECORDS("delete-records", "DeleteRecordsCommand", Wants.COMMAND_CONFIG),
  PRODUCER_PERF_TEST("producer-perf-test", "ProducerPerformance", Wants.COMMAND_CONFIG),
  CONSUMER_PERF_TEST("consumer-perf-test", "ConsumerPerformance", Wants.COMMAND_CONFIG),
  DUMP_LOG("dump-log", "DumpLogSegments", Wants.NOTHING);

  private enum Wants {
    COMMAND_CONFIG,
    NOTHING
  }

  private final String script;
  private final String main;
  private final Wants wants;

  KafkaTool(String script, String main, Wants wants) {
    this.script = script;
    this.main = "org.apache.kafka.tools." + main;
    this.wants = wants;
  }

  public static Optional<KafkaTool> named(String name) {
    String bare = name.replaceFirst("^kafka-", "").replaceFirst("\\.sh$", "");
    return Arrays.stream(values()).filter(tool -> tool.script.equals(bare)).findFirst();
  }

  public static String names() {
    return String.join(", ", Arrays.stream(values()).map(tool -> tool.script).toList());
  }

  public String script() {
    return script;
  }

  String mainClass() {
    return main;
  }

  boolean takesCluster() {
    return wants != Wants.NOTHING;
  }
}
