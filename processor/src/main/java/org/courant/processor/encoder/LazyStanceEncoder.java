package org.courant.processor.encoder;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An encoder that is loaded when it is first asked, since half of what runs the engine never asks.
 * Shared by threads.
 */
public final class LazyStanceEncoder implements StanceEncoder {
  private final Supplier<StanceEncoder> loader;
  private volatile @Nullable StanceEncoder loaded;

  public LazyStanceEncoder(Supplier<StanceEncoder> loader) {
    this.loader = loader;
  }

  @Override
  public List<AuthorOdds> author(List<AuthorQuestion> questions) {
    return questions.isEmpty() ? List.of() : load().author(questions);
  }

  @Override
  public List<PairOdds> pairs(List<PairQuestion> questions) {
    return questions.isEmpty() ? List.of() : load().pairs(questions);
  }

  /**
   * Loads now what would otherwise fail at the first question.
   *
   * @throws IllegalStateException where the machine cannot run it
   */
  public StanceEncoder load() {
    StanceEncoder encoder = loaded;
    return encoder == null ? loadOnce() : encoder;
  }

  /** Begins to load; whoever asks waits for it, and is told if it failed. */
  public void begin() {
    Thread loading = new Thread(this::tryToLoad, "stance-encoder");
    loading.setDaemon(true);
    loading.start();
  }

  private void tryToLoad() {
    try {
      load();
    } catch (IllegalStateException e) {
      // Told again to whoever asks.
    }
  }

  private synchronized StanceEncoder loadOnce() {
    StanceEncoder encoder = loaded;
    if (encoder == null) {
      encoder = loader.get();
      loaded = encoder;
    }
    return encoder;
  }
}
