package org.courant.ingest.feeds;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong in a list of feeds, and what two of its feeds may not share. */
final class FeedFaults {
  private final String file;
  private final Set<String> faults = new LinkedHashSet<>();
  private final Map<String, Integer> lines = new HashMap<>();

  FeedFaults(String file) {
    this.file = file;
  }

  void add(int line, String fault) {
    faults.add(file + ":" + line + ": " + fault);
  }

  /** Runs what may refuse its value; the same fault is told once. */
  void check(int line, Runnable setting) {
    try {
      setting.run();
    } catch (IllegalArgumentException e) {
      add(line, String.valueOf(e.getMessage()));
    }
  }

  /** Adds the feed, unless it is there already. */
  void addTo(List<Feed> feeds, int line, Feed feed) {
    Integer name = lines.putIfAbsent("name " + feed.name(), line);
    Integer url = lines.putIfAbsent("url " + feed.uri(), line);
    if (name != null || url != null) {
      add(
          line,
          "feed '"
              + feed.name()
              + "' has the "
              + (url != null ? "url" : "name")
              + " of that in line "
              + (url != null ? url : name));
    } else {
      feeds.add(feed);
    }
  }

  List<Feed> whole(List<Feed> feeds) {
    if (faults.isEmpty() && feeds.isEmpty()) {
      add(1, "no feeds");
    }
    if (!faults.isEmpty()) {
      throw new FeedsException(List.copyOf(faults));
    }
    return List.copyOf(feeds);
  }
}
