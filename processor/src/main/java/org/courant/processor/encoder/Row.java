package org.courant.processor.encoder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A sentence, read once, and the different questions that are asked of it. */
record Row(Window window, List<Asked> questions) {

  /** The questions sentence by sentence, in the order in which each is first asked about. */
  static List<Row> of(Collection<Asked> questions) {
    Map<Window, List<Asked>> byWindow = new LinkedHashMap<>();
    for (Asked asked : new LinkedHashSet<>(questions)) {
      byWindow.computeIfAbsent(asked.window(), w -> new ArrayList<>()).add(asked);
    }
    List<Row> rows = new ArrayList<>();
    byWindow.forEach((window, own) -> rows.add(new Row(window, List.copyOf(own))));
    return rows;
  }

  int pieces() {
    return window.length();
  }

  /** Each mention of each question is one more thing to read. */
  int mentions() {
    return questions.stream().mapToInt(asked -> asked.mentions().size()).sum();
  }
}
