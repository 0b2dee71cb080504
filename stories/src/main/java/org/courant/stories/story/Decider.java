package org.courant.stories.story;

import static org.courant.stories.story.StoryTopology.WRITE_MAIL;
import static org.courant.stories.story.StoryTopology.WRITE_MERGES;
import static org.courant.stories.story.StoryTopology.WRITE_STORIES;

import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.courant.avro.Contribution;
import org.courant.avro.CopyRelation;
import org.courant.avro.OpenStory;
import org.courant.avro.Reply;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.StoryPrint;
import org.courant.avro.StoryState;
import org.courant.avro.Waiting;
import org.jspecify.annotations.Nullable;

/** Gives an article its story, says so, and tells those who waited for it. */
final class Decider {
  private final ProcessorContext<Object, Object> context;
  private final Prints prints;
  private final Counts counts;

  Decider(ProcessorContext<Object, Object> context, Prints prints) {
    this.context = context;
    this.prints = prints;
    this.counts = new Counts(context);
  }

  void decide(long time, StoryPrint print, OpenStory open) {
    String id = print.getHolder().getArticleId();
    StoryState state = prints.state(id);
    if (state == null) {
      throw new IllegalStateException("article " + id + " has a print and no state");
    }
    StoryMembership before = state.getMembership();
    Decision decision = Decision.of(print, open.getReplies(), before);
    StoryMembership now = decision.membership();
    StoryState counted = counts.replace(state, id, contribution(print, now), time);
    prints.keep(id, StoryState.newBuilder(counted).setMembership(now).build());
    prints.close(id);
    if (!now.equals(before) || state.getRetracted()) {
      context.forward(new Record<>(id, now, time), WRITE_STORIES);
    }
    decision
        .merges()
        .forEach(merge -> context.forward(new Record<>(key(merge), merge, time), WRITE_MERGES));
    release(time, print, open.getWaiting(), now);
  }

  /** A story may go on in several: compaction must leave each merge of it. */
  private static String key(StoryMerge merge) {
    return merge.getStoryId() + "\t" + merge.getInto();
  }

  private static Contribution contribution(StoryPrint print, StoryMembership membership) {
    return Contribution.newBuilder(print.getContribution())
        .setCopy(membership.getRelation() != CopyRelation.FIRST)
        .build();
  }

  /** Takes a retracted article out of the counts, and out of its story for all who read. */
  void withdraw(long time, String id, StoryState state) {
    StoryState now = counts.replace(state, id, null, time);
    prints.keep(id, StoryState.newBuilder(now).setRetracted(true).build());
    if (state.getMembership() != null && !state.getRetracted()) {
      context.forward(new Record<>(id, null, time), WRITE_STORIES);
    }
  }

  /** Answers those who wait; null where there is nothing to be a copy of any more. */
  void release(
      long time, StoryPrint print, List<Waiting> waiting, @Nullable StoryMembership membership) {
    String self = print.getHolder().getArticleId();
    for (Waiting one : waiting) {
      Reply reply =
          membership == null
              ? Talk.none(self, one.getVersion())
              : Talk.reply(self, one, membership);
      context.forward(
          new Record<>(one.getArticleId(), new StoryMail(time, reply), time), WRITE_MAIL);
    }
  }
}
