package org.courant.app.admin;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * Who is in a group, whichever of Kafka's protocols it has.
 *
 * @param state in Kafka's word, or ABSENT
 */
public record GroupMembers(String state, int count) {
  private static final GroupMembers ABSENT = new GroupMembers("ABSENT", 0);

  /** Asks the broker. */
  public static GroupMembers of(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    try {
      ConsumerGroupDescription seen =
          admin.describeConsumerGroups(List.of(group)).all().get().values().iterator().next();
      return new GroupMembers(seen.groupState().toString(), seen.members().size());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return ofStreams(admin, group);
      }
      throw e;
    }
  }

  /** With {@code group.protocol=streams} it is a group of another type. */
  private static GroupMembers ofStreams(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    try {
      StreamsGroupDescription seen =
          admin.describeStreamsGroups(List.of(group)).all().get().values().iterator().next();
      return new GroupMembers(seen.groupState().toString(), seen.members().size());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return ABSENT;
      }
      throw e;
    }
  }

  boolean absent() {
    return equals(ABSENT);
  }
}
