package org.courant.stories.story;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.WindowStore;
import org.courant.avro.StoryPrint;
import org.courant.avro.StoryState;
import org.jspecify.annotations.Nullable;

/** What is remembered of articles: their stories for good, their prints for the window. */
final class Prints {
  private final KeyValueStore<String, StoryState> states;
  private final WindowStore<String, StoryPrint> prints;

  Prints(ProcessorContext<?, ?> context) {
    this.states = context.getStateStore(StoryTopology.STATES);
    this.prints = context.getStateStore(StoryTopology.PRINTS);
  }

  @Nullable StoryState state(String articleId) {
    return states.get(articleId);
  }

  /** Null where the article is not known, was retracted, or is older than the window. */
  @Nullable StoryPrint print(String articleId) {
    StoryState state = state(articleId);
    return state == null || state.getRetracted()
        ? null
        : prints.fetch(articleId, state.getPrinted());
  }

  void keep(StoryState state, StoryPrint print) {
    String id = print.getHolder().getArticleId();
    StoryState before = state(id);
    if (before != null && before.getPrinted() != state.getPrinted()) {
      forget(id, before);
    }
    states.put(id, state);
    keep(print);
  }

  void keep(StoryPrint print) {
    prints.put(print.getHolder().getArticleId(), print, print.getHolder().getArrived());
  }

  void keep(String articleId, StoryState state) {
    states.put(articleId, state);
  }

  @SuppressWarnings("NullAway") // a null value deletes
  void forget(String articleId, StoryState state) {
    prints.put(articleId, null, state.getPrinted());
  }
}
