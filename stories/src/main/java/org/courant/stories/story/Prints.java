package org.courant.stories.story;

import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.courant.avro.OpenStory;
import org.courant.avro.StoryPrint;
import org.courant.avro.StoryState;
import org.courant.stories.kept.Sweep;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of articles: their stories for good, their prints for the window, and what is
 * awaited for as long as it is.
 */
final class Prints {
  private final KeyValueStore<String, StoryState> states;
  private final KeyValueStore<String, OpenStory> open;
  private final KeyValueStore<String, StoryPrint> prints;

  Prints(ProcessorContext<?, ?> context) {
    this.states = context.getStateStore(StoryTopology.STATES);
    this.open = context.getStateStore(StoryTopology.OPEN);
    this.prints = context.getStateStore(StoryTopology.PRINTS);
  }

  @Nullable StoryState state(String articleId) {
    return states.get(articleId);
  }

  /** Null where the article is not known, was retracted, or is older than the window. */
  @Nullable StoryPrint print(String articleId) {
    return print(articleId, state(articleId));
  }

  /** The same where the article's state is at hand. */
  @Nullable StoryPrint print(String articleId, @Nullable StoryState state) {
    return state == null || state.getRetracted() ? null : prints.get(articleId);
  }

  /** One that awaits nothing where none is kept. */
  OpenStory open(StoryPrint print) {
    OpenStory kept = open.get(print.getHolder().getArticleId());
    return kept == null ? OpenStory.newBuilder().setVersion(print.getVersion()).build() : kept;
  }

  /**
   * How far the article is; null where its {@link #print} is. While an answer is awaited this is a
   * few bytes, and of a print with all its shingles only the last answer has need.
   */
  @Nullable OpenStory open(String articleId) {
    OpenStory kept = open.get(articleId);
    if (kept != null) {
      return kept; // and so it has a print: both are kept and forgotten together
    }
    StoryPrint print = print(articleId);
    return print == null ? null : open(print);
  }

  void keep(String articleId, StoryState state) {
    states.put(articleId, state);
  }

  void keep(String articleId, OpenStory story) {
    open.put(articleId, story);
  }

  void keep(StoryPrint print) {
    prints.put(print.getHolder().getArticleId(), print);
  }

  void close(String articleId) {
    open.delete(articleId);
  }

  /** Lets prints go that are older than the window, unless they await an answer. */
  void sweep(ProcessorContext<?, ?> context, Duration window) {
    Sweep.schedule(
        context,
        prints,
        window,
        print ->
            open.get(print.getHolder().getArticleId()) == null
                ? print.getHolder().getArrived()
                : Long.MAX_VALUE);
  }

  void forget(StoryPrint print) {
    prints.delete(print.getHolder().getArticleId());
    open.delete(print.getHolder().getArticleId());
  }
}
