package org.courant.processor.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each word form stands in a cue, in four steps. */
record CueCounts(Map<String, Integer> strengths) {
  private static final int FEWEST = 3;

  static CueCounts of(List<Gold> articles) {
    Map<String, int[]> counts = new HashMap<>();
    for (Gold gold : articles) {
      Words words = Words.of(gold.document(), List.of());
      int[] labels = gold.labels(words);
      for (int t = 0; t < labels.length; t++) {
        int[] c = counts.computeIfAbsent(words.lower(t), w -> new int[2]);
        c[0]++;
        c[1] += (labels[t] + 1) / 2 == Part.CUE.number ? 1 : 0;
      }
    }
    Map<String, Integer> strengths = new TreeMap<>();
    counts.forEach(
        (w, c) -> {
          int s = strength((c[1] - 0.5) / (c[0] + 1.0));
          if (c[1] >= FEWEST && s > 0 && Character.isLetter(w.charAt(0))) {
            strengths.put(w, s);
          }
        });
    return new CueCounts(strengths);
  }

  private static int strength(double share) {
    return share < .03 ? 0 : share < .12 ? 1 : share < .3 ? 2 : share < .6 ? 3 : 4;
  }

  CueWords words() {
    return new CueWords(strengths);
  }

  void write(Path file) throws IOException {
    StringBuilder lines =
        new StringBuilder(
            "# How often a form attributes words: 1 hardly, 4 mostly; counted on PolNeAR train.\n");
    strengths.forEach((w, s) -> lines.append(w).append('\t').append(s).append('\n'));
    Files.writeString(file, lines);
  }
}
