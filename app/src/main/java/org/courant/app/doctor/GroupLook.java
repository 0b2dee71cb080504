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
import org.apache.kafka.common.errors.GroupIdNotFoundException;

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
    return new GroupFacts(group, members(), lag(positions(group)), others);
  }

  private int members() throws InterruptedException, ExecutionException {
    try {
      return admin
          .describeConsumerGroups(List.of(group))
          .describedGroups()
          .values()
          .iterator()
          .next()
          .get()
          .members()
          .size();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return streamsMembers();
      }
      throw e;
    }
  }

  /** With {@code group.protocol=streams} it is a group of another type. */
  private int streamsMembers() throws InterruptedException, ExecutionException {
    try {
      return admin
          .describeStreamsGroups(List.of(group))
          .describedGroups()
          .values()
          .iterator()
          .next()
          .get()
          .members()
          .size();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return 0;
      }
      throw e;
    }
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
