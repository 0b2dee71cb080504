package org.courant.processor.tagger;

/**
 * Consecutive words of a sentence that name one thing.
 *
 * @param from index of its first word
 * @param to index behind its last word
 * @param label what it names, one of {@link Labels#TYPES}
 */
public record Chunk(int from, int to, String label) {
  public Chunk {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "chunk [" + from + ", " + to + ") is empty or starts before the sentence");
    }
  }
}
