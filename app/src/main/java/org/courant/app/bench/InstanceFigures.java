package org.courant.app.bench;

import java.util.List;

/**
 * What several processes did together.
 *
 * @param threads of each
 * @param done articles a second, all together
 * @param megabytes of memory that each has had at most; not a number where Linux does not tell
 * @param load of the machine, at the end
 */
public record InstanceFigures(
    String engine, int instances, int threads, double done, List<Double> megabytes, double load) {
  public InstanceFigures {
    megabytes = List.copyOf(megabytes);
  }
}
