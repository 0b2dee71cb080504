package org.courant.app.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * What the broker would let us do, asked of the broker itself: every client may ask what it may do
 * with a topic, a group, the cluster. Of transactional ids, and of names that only begin with
 * something, nobody can ask; they are not judged.
 */
public final class Permissions {
  private final Admin admin;

  public Permissions(Admin admin) {
    this.admin = admin;
  }

  /** Of what is needed, all that is refused; what does not exist is not judged. */
  public List<Grant> missing(List<Grant> needed) throws InterruptedException {
    Map<String, KafkaFuture<TopicDescription>> topics =
        admin
            .describeTopics(
                needed.stream().filter(Grant::isTopic).map(Grant::name).distinct().toList(),
                new DescribeTopicsOptions().includeAuthorizedOperations(true))
            .topicNameValues();
    List<Grant> missing = new ArrayList<>();
    for (Grant grant : needed) {
      Set<AclOperation> refused = refused(grant, allowed(grant, topics));
      if (!refused.isEmpty()) {
        missing.add(grant.only(refused));
      }
    }
    return List.copyOf(missing);
  }

  private interface Asked {
    @Nullable Set<AclOperation> get() throws ExecutionException, InterruptedException;
  }

  private @Nullable Set<AclOperation> allowed(
      Grant grant, Map<String, KafkaFuture<TopicDescription>> topics) throws InterruptedException {
    if (grant.isTopic()) {
      return orNothing(
          () -> Objects.requireNonNull(topics.get(grant.name())).get().authorizedOperations());
    }
    if (grant.type() == ResourceType.GROUP) {
      return orNothing(() -> group(grant.name()));
    }
    return grant.type() == ResourceType.CLUSTER ? orNothing(this::cluster) : null;
  }

  private @Nullable Set<AclOperation> group(String name)
      throws ExecutionException, InterruptedException {
    DescribeConsumerGroupsOptions options =
        new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true);
    return Objects.requireNonNull(
            admin.describeConsumerGroups(List.of(name), options).describedGroups().get(name))
        .get()
        .authorizedOperations();
  }

  private @Nullable Set<AclOperation> cluster() throws ExecutionException, InterruptedException {
    return admin
        .describeCluster(new DescribeClusterOptions().includeAuthorizedOperations(true))
        .authorizedOperations()
        .get();
  }

  /** Null where the broker does not say. */
  private static @Nullable Set<AclOperation> orNothing(Asked asked) throws InterruptedException {
    try {
      return asked.get();
    } catch (ExecutionException e) {
      return e.getCause() instanceof AuthorizationException ? Set.of() : null;
    }
  }

  private static Set<AclOperation> refused(Grant grant, @Nullable Set<AclOperation> allowed) {
    Set<AclOperation> refused = EnumSet.noneOf(AclOperation.class);
    if (allowed != null && !allowed.contains(AclOperation.ALL)) {
      refused.addAll(grant.operations());
      refused.removeAll(allowed);
    }
    return refused;
  }
}
