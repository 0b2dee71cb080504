package org.courant.page.view;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stories that are one: each goes on under another's id, and one that goes on in two makes these
 * one, too. Records may come in any order; the eldest known make room.
 */
final class Merges {
  private final int capacity;

  /** Only those under which nothing goes on are not in it, so no way is a circle. */
  private final Map<String, String> into = new LinkedHashMap<>();

  Merges(int capacity) {
    this.capacity = capacity;
  }

  void add(String story, String into) {
    String from = standing(story);
    String to = standing(into);
    if (!from.equals(to)) {
      this.into.put(from, to);
    }
    if (this.into.size() > capacity) {
      this.into.remove(this.into.keySet().iterator().next());
    }
  }

  /** The story under whose id it goes on; itself where nobody has merged it. */
  String standing(String story) {
    String standing = story;
    for (String next = into.get(standing); next != null; next = into.get(standing)) {
      standing = next;
    }
    return standing;
  }
}
