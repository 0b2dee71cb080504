package org.courant.app.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.courant.processor.enrich.Stage;
import org.courant.processor.enrich.StageWatch;

/** Adds up the processor time of each stage on the thread that made it; others it leaves alone. */
final class StageClock implements StageWatch {
  private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
  private final Thread own = Thread.currentThread();
  private long network;

  @Override
  public <T> T over(Stage stage, Supplier<T> work) {
    if (Thread.currentThread() != own) {
      return work.get();
    }
    long begin = ThreadCost.cpu();
    try {
      return work.get();
    } finally {
      stages.merge(stage, ThreadCost.cpu() - begin, Long::sum);
    }
  }

  @Override
  public <T> T asking(Supplier<T> work) {
    if (Thread.currentThread() != own) {
      return work.get();
    }
    long begin = ThreadCost.cpu();
    try {
      return work.get();
    } finally {
      network += ThreadCost.cpu() - begin;
    }
  }

  void reset() {
    stages.clear();
    network = 0;
  }

  /** Nanoseconds by stage since the reset. */
  Map<Stage, Long> stages() {
    return new EnumMap<>(stages);
  }

  /** Nanoseconds of them that went into questions to the network. */
  long network() {
    return network;
  }
}
