package org.courant.stories.story;

import java.util.ArrayList;
import java.util.List;
import org.courant.avro.KeyHolder;
import org.courant.avro.KeyHolders;

/** Which of a key's holders are kept. */
final class Holders {
  /**
   * What hundreds of outlets carry has hundreds of holders: the earliest lead to the story as well
   * as all of them, the latest to what has been made of it since.
   */
  static final int EARLIEST = 8;

  static final int LATEST = 8;

  private Holders() {}

  static List<KeyHolder> with(List<KeyHolder> others, KeyHolder holder) {
    List<KeyHolder> all = new ArrayList<>(others);
    all.add(holder);
    all.sort(Order.OF_HOLDERS);
    if (all.size() > EARLIEST + LATEST) {
      all.remove(EARLIEST);
    }
    return all;
  }

  /** When the last of them arrived; 0 where there is none. */
  static long latest(KeyHolders holders) {
    return holders.getHolders().stream().mapToLong(KeyHolder::getArrived).max().orElse(0);
  }
}
