package org.courant.page.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in the way of the readers now; told once when it begins and once when it is over. */
final class Trouble {
  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

  private final Map<String, String> open = new ConcurrentHashMap<>();

  void is(String what, String why) {
    if (open.put(what, why) == null) {
      LOG.warn("The page's reading of {} is held up: {}", what, why);
    }
  }

  void isOver(String what) {
    if (open.remove(what) != null) {
      LOG.info("The page reads {} again", what);
    }
  }

  List<String> inWords() {
    return new TreeMap<>(open)
        .entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList();
  }
}
