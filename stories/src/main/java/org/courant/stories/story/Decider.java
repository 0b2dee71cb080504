package org.courant.stories.story;

import static org.courant.stories.story.StoryTopology.WRITE_MAIL;
import static org.courant.stories.story.StoryTopology.WRITE_MERGES;
import static org.courant.stories.story.StoryTopology.WRITE_STORIES;

import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryPrint;
import org.courant.avro.StoryState;
import org.courant.avro.Waiting;
import org.jspecify.annotations.Nullable;

/** Gives an article its story, says so, and tells those who waited for it. */
final class Decider {
  private final ProcessorContext<Object, Object> context;
  private final Prints prints;

  Decider(ProcessorContext<Object, Object> context, Prints prints) {
    this.context = context;
    this.prints = prints;
  }

  void decide(long time, StoryPrint print) {
    String id = print.getHolder().getArticleId();
    StoryState state = prints.state(id);
    if (state == null) {
      throw new IllegalStateException("article " + id + " has a print and no state");
    }
    StoryMembership before = state.getMembership();
    Decision decision = Decision.of(print, before);
    StoryMembership now = decision.membership();
    prints.keep(id, StoryState.newBuilder(state).setMembership(now).build());
    prints.keep(StoryPrint.newBuilder(print).setReplies(List.of()).setWaiting(List.of()).build());
    if (!now.equals(before) || state.getRetracted()) {
      context.forward(new Record<>(id, now, time), WRITE_STORIES);
    }
    decision
        .merges()
        .forEach(
            merge -> context.forward(new Record<>(merge.getStoryId(), merge, time), WRITE_MERGES));
    release(time, print, now);
  }

  /** Answers those who wait; null where there is nothing to be a copy of any more. */
  void release(long time, StoryPrint print, @Nullable StoryMembership membership) {
    String self = print.getHolder().getArticleId();
    for (Waiting waiting : print.getWaiting()) {
      StoryMail mail =
          membership == null
              ? Talk.none(self, waiting.getVersion())
              : Talk.reply(self, waiting, membership);
      context.forward(new Record<>(waiting.getArticleId(), mail, time), WRITE_MAIL);
    }
  }
}
