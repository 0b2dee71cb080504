package org.courant.page.outside;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page cannot read from the topics. All but the replay answer at once. */
public interface Outside {
  /** What does not answer, in words; empty when all is well. */
  List<String> trouble();

  /** Null where it is not known. */
  @Nullable Lag lag();

  List<GroupState> groups();

  /** Null where no ingest's state can be read here. */
  @Nullable List<FeedHealth> feeds();

  /** Sends the dead letter at this place again; waits for the broker. */
  Replayed replay(int partition, long offset) throws InterruptedException;
}
