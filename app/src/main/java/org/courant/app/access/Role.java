package org.courant.app.access;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.courant.schemas.Topics;

/** Who works with the cluster, and the least that each needs; {@code ops/acls} grants the same. */
public enum Role {
  /** {@code publish} and {@code ingest}. */
  INGEST,
  /** {@code process}; topics are made for it. */
  PROCESSOR,
  /** {@code stories}; topics are made for it. */
  STORIES,
  /** {@code watch}, and consumers downstream. */
  READER,
  /** {@code page}, with the lag of the groups and replay; READER is enough without these. */
  PAGE,
  /** {@code reconcile}, {@code dlq}, {@code doctor}, and Kafka's tools to look at things. */
  OPERATOR;

  public List<Grant> grants(Topics topics, String applicationId) {
    return switch (this) {
      case INGEST -> List.of(Grant.topic(topics.articles(), WRITE));
      case PROCESSOR -> processor(topics, applicationId);
      case STORIES -> stories(topics, applicationId);
      case READER ->
          List.of(
              Grant.topic(topics.enriched(), READ),
              Grant.topic(topics.entities(), READ),
              Grant.topic(topics.stances(), READ),
              Grant.topic(topics.outcomes(), READ),
              Grant.topic(topics.stories(), READ),
              Grant.topic(topics.storyMerges(), READ),
              Grant.topic(topics.trends(), READ),
              Grant.topic(topics.novelty(), READ));
      case PAGE ->
          List.of(
              Grant.topic(topics.articles(), READ, WRITE),
              Grant.topic(topics.enriched(), READ),
              Grant.topic(topics.outcomes(), READ),
              Grant.topic(topics.deadLetters(), READ),
              Grant.topic(topics.stories(), READ),
              Grant.topic(topics.storyMerges(), READ),
              Grant.topic(topics.trends(), READ),
              Grant.topic(topics.novelty(), READ),
              Grant.group(applicationId, DESCRIBE),
              Grant.group(applicationId + "-stories", DESCRIBE));
      case OPERATOR -> operator(topics, applicationId);
    };
  }

  /** What it takes to read one topic. */
  public static List<Grant> reading(String topic) {
    return List.of(Grant.topic(topic, READ));
  }

  /** What {@code dlq replay} takes; the other commands on dead letters only read. */
  public static List<Grant> replaying(Topics topics) {
    return List.of(
        Grant.topic(topics.deadLetters(), READ), Grant.topic(topics.articles(), READ, WRITE));
  }

  /** What {@code reconcile} takes. */
  public static List<Grant> reconciling(Topics topics, String applicationId) {
    List<Grant> grants = new ArrayList<>();
    topics.all().forEach(topic -> grants.add(Grant.topic(topic, READ)));
    topics.ofStories().forEach(topic -> grants.add(Grant.topic(topic, READ)));
    grants.add(Grant.group(applicationId, DESCRIBE));
    grants.add(Grant.group(applicationId + "-stories", DESCRIBE));
    return grants;
  }

  /**
   * WRITE on the articles is for what an embargo held back and is published again; DESCRIBE_CONFIGS
   * for the look at its topics that the processor takes before it starts.
   */
  private static List<Grant> processor(Topics topics, String applicationId) {
    return List.of(
        Grant.topic(topics.articles(), READ, WRITE, DESCRIBE_CONFIGS),
        Grant.topic(topics.enriched(), WRITE, DESCRIBE_CONFIGS),
        Grant.topic(topics.entities(), WRITE, DESCRIBE_CONFIGS),
        Grant.topic(topics.stances(), WRITE, DESCRIBE_CONFIGS),
        Grant.topic(topics.outcomes(), WRITE, DESCRIBE_CONFIGS),
        Grant.topic(topics.deadLetters(), WRITE, DESCRIBE_CONFIGS),
        Grant.topics(applicationId + "-", CREATE, READ, WRITE, DESCRIBE_CONFIGS),
        Grant.group(applicationId, READ),
        Grant.transactionalIds(applicationId + "-", WRITE));
  }

  /** What it writes to itself it reads as well; before it starts it looks at its topics. */
  private static List<Grant> stories(Topics topics, String applicationId) {
    String own = applicationId + "-stories";
    List<Grant> grants = new ArrayList<>();
    grants.add(Grant.topic(topics.enriched(), READ, DESCRIBE_CONFIGS));
    topics
        .ofStories()
        .forEach(topic -> grants.add(Grant.topic(topic, READ, WRITE, DESCRIBE_CONFIGS)));
    grants.add(Grant.topic(topics.deadLetters(), WRITE));
    grants.add(Grant.topics(own + "-", CREATE, READ, WRITE, DESCRIBE_CONFIGS));
    grants.add(Grant.group(own, READ));
    grants.add(Grant.transactionalIds(own + "-", WRITE));
    return grants;
  }

  private static List<Grant> operator(Topics topics, String applicationId) {
    List<Grant> grants = new ArrayList<>();
    grants.add(Grant.topic(topics.articles(), READ, WRITE, DESCRIBE_CONFIGS));
    topics.all().stream()
        .skip(1)
        .forEach(topic -> grants.add(Grant.topic(topic, READ, DESCRIBE_CONFIGS)));
    topics.ofStories().forEach(topic -> grants.add(Grant.topic(topic, READ, DESCRIBE_CONFIGS)));
    grants.add(Grant.topics(applicationId + "-", DESCRIBE, DESCRIBE_CONFIGS));
    grants.add(Grant.topic("__consumer_offsets", DESCRIBE));
    grants.add(Grant.topic("__transaction_state", DESCRIBE));
    grants.add(Grant.group(applicationId, DESCRIBE));
    grants.add(Grant.group(applicationId + "-stories", DESCRIBE));
    grants.add(Grant.cluster(DESCRIBE, DESCRIBE_CONFIGS));
    return grants;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
