package org.courant.app.admin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Looks at one group: who is in it, and how far it is with one topic. */
final class GroupLook {
  private final Admin admin;
  private final String group;
  private final String topic;
  private final GroupLag lag;

  GroupLook(Admin admin, String group, String topic) {
    this.admin = admin;
    this.group = group;
    this.topic = topic;
    lag = new GroupLag(admin, group, topic);
  }

  GroupSeen look() throws ExecutionException, InterruptedException {
    try {
      ConsumerGroupDescription seen =
          admin.describeConsumerGroups(List.of(group)).all().get().values().iterator().next();
      return seen(seen.groupState().toString(), seen.members().size());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return streamsGroup();
      }
      throw e;
    }
  }

  /** With {@code group.protocol=streams} it is a group of another type. */
  private GroupSeen streamsGroup() throws ExecutionException, InterruptedException {
    try {
      StreamsGroupDescription seen =
          admin.describeStreamsGroups(List.of(group)).all().get().values().iterator().next();
      return seen(seen.groupState().toString(), seen.members().size());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return new GroupSeen(group, topic, "ABSENT", 0, Map.of());
      }
      throw e;
    }
  }

  private GroupSeen seen(String state, int members)
      throws ExecutionException, InterruptedException {
    return new GroupSeen(group, topic, state, members, lag.look());
  }
}
