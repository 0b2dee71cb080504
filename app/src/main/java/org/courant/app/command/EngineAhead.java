package org.courant.app.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.courant.app.settings.Settings;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.enrich.StageWatch;

/**
 * The engine, loaded while a start waits for brokers and registry: it takes a core some seconds. It
 * must be closed, since ONNX Runtime must not be loaded by one thread while the JVM's end takes it
 * down in another.
 */
final class EngineAhead<W extends StageWatch> implements AutoCloseable {
  private final W watch;
  private final CompletableFuture<Enricher> loading = new CompletableFuture<>();

  private EngineAhead(W watch) {
    this.watch = watch;
  }

  static <W extends StageWatch> EngineAhead<W> begin(Settings settings, W watch) {
    EngineAhead<W> ahead = new EngineAhead<>(watch);
    Thread thread = new Thread(() -> ahead.load(settings), "courant-engine");
    thread.setDaemon(true);
    thread.start();
    return ahead;
  }

  private void load(Settings settings) {
    loading.completeAsync(() -> StreamAssembly.engine(settings, watch), Runnable::run);
  }

  /** Sees the engine's stages. */
  W watch() {
    return watch;
  }

  /**
   * Once it is loaded.
   *
   * @throws RuntimeException what went wrong while it was
   */
  Enricher engine() {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public void close() {
    loading.handle((engine, failure) -> engine).join();
  }
}
