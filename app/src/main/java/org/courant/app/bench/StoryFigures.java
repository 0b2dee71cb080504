package org.courant.app.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the story stream did.
 *
 * @param done articles a second whose stories could be read as committed
 * @param processor milliseconds of processor time an article in this process: the stream, its
 *     clients, and who reads here
 * @param broker the same of broker and registry
 * @param bytes on disk after the run, by state store
 * @param restore seconds from a start without any state to RUNNING: state comes from the changelogs
 * @param machine the machine's load average when the run ended
 */
public record StoryFigures(
    int articles,
    int threads,
    double done,
    double processor,
    double broker,
    Map<String, Long> bytes,
    double restore,
    double machine) {
  public StoryFigures {
    bytes = new TreeMap<>(bytes);
  }

  double perArticle(String store) {
    return bytes.getOrDefault(store, 0L) / (double) articles;
  }
}
