package org.courant.app.bench;

import java.util.Map;
import org.courant.processor.enrich.Profile;
import org.courant.processor.enrich.Stage;

/**
 * What the engine costs, one thread, warm. Times are milliseconds of processor time an article.
 *
 * @param network of {@code all}, what questions to the network take
 * @param collecting garbage collection, which stops the thread
 * @param allocated bytes an article
 * @param heap bytes that are in use when the engine rests, all models loaded
 * @param digest of all that was found; the same digest, the same answers
 */
public record EngineFigures(
    Profile profile,
    Map<Stage, Double> stages,
    double network,
    double all,
    double collecting,
    double allocated,
    long heap,
    String digest) {
  public EngineFigures {
    stages = Map.copyOf(stages);
  }

  /** Articles a second that a core of its own would do. */
  public double rate() {
    return 1000 / (all + collecting);
  }
}
