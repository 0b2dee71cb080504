package org.courant.app.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.courant.processor.stream.StreamSettings;
import org.courant.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** Our topics, one by one and beside each other. */
final class TopicChecks {
  static final Duration REPROCESSING = Duration.ofDays(7);
  private static final long MAX_MESSAGE = StreamSettings.DEFAULT_RECORD_LIMIT + 65_536;

  private final Topics names;
  private final String applicationId;
  private final int brokers;
  private final List<Finding> findings = new ArrayList<>();

  TopicChecks(Topics names, String applicationId, int brokers) {
    this.names = names;
    this.applicationId = applicationId;
    this.brokers = brokers;
  }

  List<Finding> of(Map<String, TopicFacts> topics) {
    for (String name : names.all()) {
      int before = findings.size();
      TopicFacts topic = topics.get(name);
      if (topic == null) {
        add(
            Check.TOPIC_MISSING,
            name,
            "does not exist, or we may not see it",
            "`courant up` or `courant process` makes it");
      } else {
        one(topic);
      }
      if (topic != null && findings.size() == before) {
        findings.add(Finding.well(name, topic.partitions() + " partitions"));
      }
    }
    answers(topics);
    for (String store : List.of("article-versions", "held-articles")) {
      state(topics.get(names.articles()), topics.get(applicationId + "-" + store + "-changelog"));
    }
    return List.copyOf(findings);
  }

  private void one(TopicFacts topic) {
    copies(topic);
    kept(topic);
    long most = topic.number("max.message.bytes", Long.MAX_VALUE);
    if (most < StreamSettings.DEFAULT_RECORD_LIMIT) {
      add(
          Check.MAX_MESSAGE,
          topic.name(),
          "max.message.bytes is "
              + most
              + ", records may have "
              + StreamSettings.DEFAULT_RECORD_LIMIT,
          alter(topic, "max.message.bytes=" + MAX_MESSAGE));
    }
  }

  private void copies(TopicFacts topic) {
    long minIsr = topic.number("min.insync.replicas", 0);
    int copies = topic.replication();
    if (topic.leaderless() > 0) {
      add(
          Check.LEADERLESS,
          topic.name(),
          topic.leaderless() + " partitions have no leader",
          "bring the missing brokers back");
    } else if (topic.smallestIsr() < minIsr && minIsr <= copies) {
      add(
          Check.ISR_BELOW_MIN,
          topic.name(),
          topic.smallestIsr() + " copies are in sync, min.insync.replicas is " + minIsr,
          "bring the missing brokers back; `courant kafka topics --describe"
              + " --under-min-isr-partitions` tells which");
    }
    if (copies == 1 && brokers > 1) {
      add(
          Check.REPLICATION_ONE,
          topic.name(),
          "has 1 copy on a cluster of " + brokers + " brokers; it should have 3",
          "kafka-reassign-partitions with " + Math.min(3, brokers) + " replicas a partition");
    }
    if (minIsr > copies || (minIsr == copies && copies > 1)) {
      add(
          Check.MIN_ISR_HIGH,
          topic.name(),
          "min.insync.replicas is " + minIsr + " of " + copies + " copies; it must be below",
          alter(topic, "min.insync.replicas=" + Math.max(1, copies - 1)));
    } else if (minIsr == 1 && copies >= 3) {
      add(
          Check.MIN_ISR_LOW,
          topic.name(),
          "min.insync.replicas is 1 of " + copies + " copies; it should be 2",
          alter(topic, "min.insync.replicas=2"));
    }
    if (topic.text("unclean.leader.election.enable").equals("true")) {
      add(
          Check.UNCLEAN_ELECTION,
          topic.name(),
          "unclean.leader.election.enable is true; it must be false",
          alter(topic, "unclean.leader.election.enable=false"));
    }
  }

  private void kept(TopicFacts topic) {
    String policy = topic.text("cleanup.policy");
    boolean compacted = topic.name().equals(names.enriched());
    String wanted = compacted ? "compact" : "delete";
    if (compacted && policy.contains("compact") && policy.contains("delete")) {
      add(
          Check.COMPACTED_DELETES,
          topic.name(),
          "cleanup.policy is "
              + policy
              + " with retention.ms "
              + topic.text("retention.ms")
              + "; it must be compact alone",
          alter(topic, "cleanup.policy=compact"));
    } else if (!policy.isEmpty() && !policy.equals(wanted)) {
      add(
          Check.CLEANUP_POLICY,
          topic.name(),
          "cleanup.policy is " + policy + "; it must be " + wanted,
          alter(topic, "cleanup.policy=" + wanted));
    }
    if (!compacted && topic.text("message.timestamp.type").equals("CreateTime")) {
      add(
          Check.TIMESTAMP_TYPE,
          topic.name(),
          "message.timestamp.type is CreateTime; it must be LogAppendTime",
          alter(topic, "message.timestamp.type=LogAppendTime"));
    }
    long kept = retention(topic);
    if (topic.name().equals(names.articles()) && kept < REPROCESSING.toMillis()) {
      add(
          Check.RETENTION_SHORT,
          topic.name(),
          "retention.ms is " + kept + "; for a week of articles it is " + REPROCESSING.toMillis(),
          alter(topic, "retention.ms=" + REPROCESSING.toMillis()));
    }
  }

  /** What answers the articles must be there as long as these. */
  private void answers(Map<String, TopicFacts> topics) {
    TopicFacts articles = topics.get(names.articles());
    for (String name : List.of(names.outcomes(), names.deadLetters())) {
      TopicFacts topic = topics.get(name);
      if (articles != null && topic != null && retention(topic) < retention(articles)) {
        add(
            Check.RETENTION_OF_ANSWERS,
            name,
            "retention.ms is "
                + topic.text("retention.ms")
                + ", that of "
                + articles.name()
                + " is "
                + articles.text("retention.ms"),
            alter(topic, "retention.ms=" + articles.text("retention.ms")));
      }
    }
  }

  private void state(@Nullable TopicFacts articles, @Nullable TopicFacts changelog) {
    if (articles == null || changelog == null) {
      return;
    }
    copies(changelog);
    if (articles.partitions() != changelog.partitions()) {
      add(
          Check.PARTITIONS_DIFFER,
          changelog.name(),
          "has "
              + changelog.partitions()
              + " partitions, "
              + articles.name()
              + " has "
              + articles.partitions(),
          "another processor.application-id, which begins anew; partitions cannot be taken back");
    }
    String policy = changelog.text("cleanup.policy");
    if (!policy.isEmpty() && !policy.equals("compact")) {
      add(
          Check.CLEANUP_POLICY,
          changelog.name(),
          "cleanup.policy is " + policy + "; state must be compacted",
          alter(changelog, "cleanup.policy=compact"));
    }
  }

  /** −1 is for ever. */
  private static long retention(TopicFacts topic) {
    long kept = topic.number("retention.ms", -1);
    return kept < 0 ? Long.MAX_VALUE : kept;
  }

  private static String alter(TopicFacts topic, String config) {
    return "courant kafka configs --alter --topic " + topic.name() + " --add-config " + config;
  }

  private void add(Check check, String subject, String what, String cure) {
    findings.add(Finding.of(check, subject, what, cure));
  }
}
