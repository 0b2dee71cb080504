package org.courant.processor.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Teachers} wrote. */
final class Silver {
  private Silver() {}

  static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<List<String>> columns = columns();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          examples.add(Vote.of(words, columns));
          words = new ArrayList<>();
          columns = columns();
        } else {
          String[] cells = line.split("\t", -1);
          words.add(cells[0]);
          for (int t = 0; t < columns.size(); t++) {
            columns.get(t).add(cells[t + 1]);
          }
        }
      }
    }
    return examples;
  }

  private static List<List<String>> columns() {
    return List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
