package org.courant.evaluate.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A typed stretch of a sentence's tokens; {@code last} belongs to it. */
record Chunk(int first, int last, String type) {
  Chunk {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "chunk " + first + ".." + last + " must be 0 <= first <= last");
    }
  }

  /** The chunks of one sentence; no chunk goes on into the next. */
  static List<Chunk> of(List<Tag> tags) {
    List<Chunk> chunks = new ArrayList<>();
    Tag before = Tag.OUTSIDE;
    int start = -1;
    for (int i = 0; i <= tags.size(); i++) {
      Tag tag = i < tags.size() ? tags.get(i) : Tag.OUTSIDE;
      boolean starts = tag.startsBehind(before);
      if (start >= 0 && (starts || tag.isOutside())) {
        chunks.add(new Chunk(start, i - 1, before.type()));
        start = -1;
      }
      start = starts ? i : start;
      before = tag;
    }
    return chunks;
  }

  /** IOB2 tags of a sentence with so many tokens. */
  static List<String> tags(List<Chunk> chunks, int tokens) {
    String[] tags = new String[tokens];
    Arrays.fill(tags, "O");
    for (Chunk chunk : chunks) {
      Arrays.fill(tags, chunk.first, chunk.last + 1, "I-" + chunk.type);
      tags[chunk.first] = "B-" + chunk.type;
    }
    return List.of(tags);
  }
}
