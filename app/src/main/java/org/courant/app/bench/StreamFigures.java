package org.courant.app.bench;

import org.HdrHistogram.Histogram;

/**
 * What the stream did in one run.
 *
 * @param offered articles a second that were published, 0 for as fast as it goes
 * @param done articles a second whose enriched records could be read as committed
 * @param latency in microseconds, from the moment when an article was due to be published
 * @param processor milliseconds of processor time an article in this process: the stream, its
 *     clients, and whoever publishes and reads here
 * @param broker the same of broker and registry
 * @param machine the machine's load average when the run ended
 */
public record StreamFigures(
    String engine,
    int threads,
    double offered,
    double done,
    Histogram latency,
    double processor,
    double broker,
    double machine) {

  /** Milliseconds below which so many per cent of the articles were. */
  public double latency(double percentile) {
    return latency.getValueAtPercentile(percentile) / 1000.0;
  }

  /** Milliseconds of processor time an article, all together. */
  public double cpu() {
    return processor + broker;
  }
}
