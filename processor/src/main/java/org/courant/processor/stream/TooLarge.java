package org.courant.processor.stream;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Articles of which a record turned out to be too large for its topic. That is known only when the
 * broker, or the producer, has refused it: how well it compresses decides. By then the transaction
 * is lost; so the article is noted here, the thread replaced, and when the article is read again it
 * is rejected before anything of it is written.
 */
final class TooLarge {
  private static final int MOST = 1_000;

  /** Under this name the production handler finds it, which Streams makes by itself. */
  static final String CONFIG = "courant.too.large";

  private record Place(String topic, int partition, long offset) {}

  private final Map<Place, String> noted = new ConcurrentHashMap<>();

  /**
   * Notes an article.
   *
   * @param why names the output's topic and its size
   * @return whether it was not noted before; a second time, rejecting it was no help
   */
  boolean note(String topic, int partition, long offset, String why) {
    if (noted.size() >= MOST) {
      noted.clear(); // each is noted again, at the price of one more try
    }
    return noted.put(new Place(topic, partition, offset), why) == null;
  }

  /** Why the article at this place cannot be enriched, or null. */
  @Nullable String at(String topic, int partition, long offset) {
    return noted.get(new Place(topic, partition, offset));
  }
}
