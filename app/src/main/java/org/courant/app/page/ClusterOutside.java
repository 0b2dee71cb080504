package org.courant.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.courant.app.admin.Check;
import org.courant.app.admin.ClusterWatch;
import org.courant.app.admin.GroupSeen;
import org.courant.app.settings.Cluster;
import org.courant.page.outside.FeedHealth;
import org.courant.page.outside.GroupState;
import org.courant.page.outside.Lag;
import org.courant.page.outside.Outside;
import org.courant.page.outside.Replayed;
import org.courant.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** The cluster and its groups, as they are watched; the feeds of this machine; replay. */
public final class ClusterOutside implements Outside, AutoCloseable {
  private final ClusterWatch watch;
  private final FeedFiles feeds;
  private final Replayer replayer;

  private ClusterOutside(ClusterWatch watch, FeedFiles feeds, Replayer replayer) {
    this.watch = watch;
    this.feeds = feeds;
    this.replayer = replayer;
  }

  /**
   * Begins to watch.
   *
   * @param processor the group that enriches
   * @param stories the group of the story stream
   */
  public static ClusterOutside watch(
      Cluster cluster, Topics topics, String processor, String stories, FeedFiles feeds) {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put(processor, topics.articles());
    groups.put(stories, topics.enriched());
    return new ClusterOutside(
        ClusterWatch.start(cluster, groups), feeds, new Replayer(cluster.kafka(), topics));
  }

  @Override
  public List<String> trouble() {
    List<String> trouble = new ArrayList<>();
    add(trouble, "the broker does not answer", watch.broker());
    add(trouble, "the schema registry does not answer", watch.registry());
    return trouble;
  }

  private static void add(List<String> trouble, String what, Check check) {
    if (!check.ok()) {
      trouble.add(what + ": " + check.says());
    }
  }

  @Override
  public @Nullable Lag lag() {
    List<Lag.OfPartition> partitions = new ArrayList<>();
    for (GroupSeen group : watch.groups()) {
      group.lag().forEach((p, n) -> partitions.add(new Lag.OfPartition(group.topic(), p, n)));
    }
    return partitions.isEmpty()
        ? null
        : new Lag(partitions.stream().mapToLong(Lag.OfPartition::lag).sum(), partitions);
  }

  @Override
  public List<GroupState> groups() {
    return watch.groups().stream()
        .map(group -> new GroupState(group.group(), group.state(), group.members()))
        .toList();
  }

  @Override
  public @Nullable List<FeedHealth> feeds() {
    return feeds.health();
  }

  @Override
  public Replayed replay(int partition, long offset) throws InterruptedException {
    return replayer.replay(partition, offset);
  }

  @Override
  public void close() {
    watch.close();
  }
}
