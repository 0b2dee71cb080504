package org.courant.app.command;

import java.util.concurrent.CompletableFuture;
import org.courant.processor.stream.NewsStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stream that runs until it gives up or is told to stop, and then drains.
 *
 * @param name for the log
 */
record StreamRun(String name, NewsStream stream) {
  private static final Logger LOG = LoggerFactory.getLogger(StreamRun.class);

  /** Starts it, and returns the exit code when it has ended. */
  int until(StopSignal stop) {
    stream.onState((now, before) -> LOG.info("{} is {}", name, now));
    CompletableFuture<String> asked = stop.asked();
    stream.start();
    CompletableFuture.anyOf(asked, stream.ended()).join();
    return asked.isDone() && isDrained() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private boolean isDrained() {
    LOG.info("{} drains: it finishes what it has in hand", name);
    boolean drained = stream.drain();
    LOG.info(drained ? "{} is drained" : "{} is not drained; the rest is read again", name);
    return drained;
  }
}
