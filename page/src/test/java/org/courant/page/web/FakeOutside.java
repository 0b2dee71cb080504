package org.courant.page.web;

import java.util.ArrayList;
import java.util.List;
import org.courant.page.outside.FeedHealth;
import org.courant.page.outside.GroupState;
import org.courant.page.outside.Lag;
import org.courant.page.outside.Outside;
import org.courant.page.outside.Replayed;
import org.jspecify.annotations.Nullable;

/** A cluster that does not answer. */
final class FakeOutside implements Outside {
  final List<String> replayed = new ArrayList<>();

  @Override
  public List<String> trouble() {
    return List.of("the broker does not answer");
  }

  @Override
  public @Nullable Lag lag() {
    return null;
  }

  @Override
  public List<GroupState> groups() {
    return List.of();
  }

  @Override
  public @Nullable List<FeedHealth> feeds() {
    return null;
  }

  @Override
  public Replayed replay(int partition, long offset) {
    replayed.add(partition + ":" + offset);
    return new Replayed(true, null);
  }
}
