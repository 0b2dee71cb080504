package org.courant.app.kafka;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kafka's command-line tools, by the names of their scripts without {@code kafka-} and {@code .sh}.
 */
public enum KafkaTool {
  TOPICS("topics", "TopicCommand"),
  CONSOLE_CONSUMER("console-consumer", "consumer.ConsoleConsumer"),
  CONSOLE_PRODUCER("console-producer", "ConsoleProducer"),
  CONSUMER_GROUPS("consumer-groups", "consumer.group.ConsumerGroupCommand"),
  STREAMS_GROUPS("streams-groups", "streams.StreamsGroupCommand"),
  GROUPS("groups", "GroupsCommand"),
  GET_OFFSETS("get-offsets", "GetOffsetShell"),
  ACLS("acls", "AclCommand"),
  CONFIGS("configs", "ConfigCommand"),
  LOG_DIRS("log-dirs", "LogDirsCommand"),
  TRANSACTIONS("transactions", "TransactionsCommand"),
  METADATA_QUORUM("metadata-quorum", "MetadataQuorumCommand"),
  CLIENT_METRICS("client-metrics", "ClientMetricsCommand"),
  STREAMS_APPLICATION_RESET("streams-application-reset", "StreamsResetter"),
  DELETE_RECORDS("delete-records", "DeleteRecordsCommand"),
  PRODUCER_PERF_TEST("producer-perf-test", "ProducerPerformance"),
  CONSUMER_PERF_TEST("consumer-perf-test", "ConsumerPerformance"),
  DUMP_LOG("dump-log", "DumpLogSegments");

  private final String script;
  private final String main;

  KafkaTool(String script, String main) {
    this.script = script;
    this.main = "org.apache.kafka.tools." + main;
  }

  public static Optional<KafkaTool> named(String name) {
    String bare = name.replaceFirst("^kafka-", "").replaceFirst("\\.sh$", "");
    return Arrays.stream(values()).filter(tool -> tool.script.equals(bare)).findFirst();
  }

  public static String names() {
    return String.join(", ", Arrays.stream(values()).map(tool -> tool.script).toList());
  }

  String mainClass() {
    return main;
  }

  /** All but the one that reads a log's files. */
  boolean takesCluster() {
    return this != DUMP_LOG;
  }
}
