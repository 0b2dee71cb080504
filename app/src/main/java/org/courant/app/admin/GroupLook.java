package org.courant.app.admin;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

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
    GroupMembers members = GroupMembers.of(admin, group);
    Map<Integer, Long> behind = members.absent() ? Map.of() : lag.look();
    return new GroupSeen(group, topic, members.state(), members.count(), behind);
  }
}
