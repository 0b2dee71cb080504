package org.courant.stories.story;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;
import org.courant.avro.Contribution;
import org.courant.avro.StoryState;
import org.courant.stories.trend.Contributions;
import org.courant.stories.trend.Subject;
import org.courant.stories.trend.TrendTopology;
import org.jspecify.annotations.Nullable;

/**
 * What of each article stands in the counts, so that a correction or a retraction can take it back.
 * It is kept for a time: what is corrected later than that stands as it was counted.
 */
final class Counts {
  private final ProcessorContext<Object, Object> context;
  private final WindowStore<String, Contribution> standing;

  Counts(ProcessorContext<Object, Object> context) {
    this.context = context;
    this.standing = context.getStateStore(StoryTopology.COUNTED);
  }

  /** Puts the one in the place of what stands; null takes that back alone. */
  StoryState replace(StoryState state, String id, @Nullable Contribution contribution, long time) {
    Contribution before =
        state.getCounted() == null ? null : standing.fetch(id, state.getCounted());
    if (contribution != null && contribution.equals(before)) {
      return state;
    }
    if (before != null) {
      tell(before, true, time);
      keep(id, null, state.getCounted());
    }
    if (contribution != null) {
      tell(contribution, false, time);
      keep(id, contribution, time);
    }
    return StoryState.newBuilder(state).setCounted(contribution == null ? null : time).build();
  }

  @SuppressWarnings("NullAway") // a null value deletes
  private void keep(String id, @Nullable Contribution contribution, long time) {
    standing.put(id, contribution, time);
  }

  private void tell(Contribution contribution, boolean withdrawn, long time) {
    Contributions.changes(contribution, withdrawn, time)
        .forEach(
            change ->
                context.forward(
                    new Record<>(Subject.of(change).key(), change, time),
                    TrendTopology.WRITE_CHANGES));
  }
}
