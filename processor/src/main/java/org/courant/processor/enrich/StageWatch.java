package org.courant.processor.enrich;

import java.util.function.Supplier;

/**
 * Runs the stages for whoever wants to know how long each takes: the clock is the watcher's, the
 * engine has none. Called by every stream thread.
 */
public interface StageWatch {
  /** Nobody looks. */
  StageWatch NONE =
      new StageWatch() {
        @Override
        public <T> T over(Stage stage, Supplier<T> work) {
          return work.get();
        }
      };

  /** Runs the work and returns what it returns; what it throws goes through. */
  <T> T over(Stage stage, Supplier<T> work);

  /** Likewise what a stage asks of the network, which is part of the stage's own time. */
  default <T> T asking(Supplier<T> work) {
    return work.get();
  }
}
