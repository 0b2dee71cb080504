package org.courant.page.view;

import java.util.LinkedHashMap;
import java.util.Map;

/** Stories that go on under another's id; the eldest known make room. */
final class Merges {
  /** They never go in a circle, but what is read is what somebody wrote. */
  private static final int LONGEST_WAY = 100;

  private final int capacity;
  private final Map<String, Into> merges = new LinkedHashMap<>();

  private record Into(String story, long place) {}

  Merges(int capacity) {
    this.capacity = capacity;
  }

  /** A record may be read after a later one of its story. */
  void add(String story, String into, long place) {
    Into known = merges.get(story);
    if (known == null || known.place() < place) {
      merges.put(story, new Into(into, place));
    }
    if (merges.size() > capacity) {
      merges.remove(merges.keySet().iterator().next());
    }
  }

  /** The story under whose id it goes on; itself where nobody has merged it. */
  String standing(String story) {
    String standing = story;
    Into into = merges.get(standing);
    for (int i = 0; i < LONGEST_WAY && into != null; i++) {
      standing = into.story();
      into = merges.get(standing);
    }
    return standing;
  }
}
