package org.courant.app.doctor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.courant.app.admin.GroupMembers;

/** Looks for who processes, and who else does. */
final class GroupLook {
  private static final String STATE = "-article-versions-changelog";

  private final Admin admin;
  private final String group;
  private final String articles;

  GroupLook(Admin admin, String group, String articles) {
    this.admin = admin;
    this.group = group;
    this.articles = articles;
  }

  GroupFacts look() throws InterruptedException, ExecutionException {
    List<String> others = new ArrayList<>();
    for (String topic : admin.listTopics().names().get()) {
      if (topic.endsWith(STATE)) {
        String other = topic.substring(0, topic.length() - STATE.length());
        if (!other.equals(group) && !positions(other).isEmpty()) {
          others.add(other);
        }
      }
    }
    return new GroupFacts(
        group, GroupMembers.of(admin, group).count(), lag(positions(group)), others);
  }

  private Map<TopicPartition, OffsetAndMetadata> positions(String of) throws InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> ours = new HashMap<>();
    try {
      admin
          .listConsumerGroupOffsets(of)
          .partitionsToOffsetAndMetadata()
          .get()
          .forEach(
              (partition, offset) -> {
                if (partition.topic().equals(articles) && offset != null) {
                  ours.put(partition, offset);
                }
              });
    } catch (ExecutionException e) {
      // Not ours to see.
    }
    return ours;
  }

  /** Of what was read before; a group that never read has no lag to speak of. */
  private long lag(Map<TopicPartition, OffsetAndMetadata> positions)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    positions.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    long lag = 0;
    for (var end : admin.listOffsets(latest).all().get().entrySet()) {
      OffsetAndMetadata position = positions.get(end.getKey());
      lag += position == null ? 0 : Math.max(0, end.getValue().offset() - position.offset());
    }
    return lag;
  }
}
