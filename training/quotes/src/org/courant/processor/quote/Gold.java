package org.courant.processor.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.courant.processor.text.Document;
import org.courant.processor.text.SentenceSplitter;

/** An annotated article of PolNeAR: its text and, for each character, its part and where it begins. */
record Gold(String name, Document document, byte[] parts, int[] ids) {

  static List<Gold> read(Path folder) throws IOException {
    List<Gold> found = new ArrayList<>();
    List<Path> annotations;
    try (Stream<Path> all = Files.list(folder.resolve("attributions"))) {
      annotations = all.sorted().toList();
    }
    String last = "";
    for (Path file : annotations) {
      String stem = file.getFileName().toString().replaceFirst("_[^_]+\\.ann$", "");
      Path text = folder.resolve("text").resolve(stem + ".txt");
      if (!stem.equals(last) && Files.exists(text)) {
        found.add(of(stem, Files.readString(text), Files.readAllLines(file)));
        last = stem;
      }
    }
    return found;
  }

  private static Gold of(String name, String text, List<String> lines) {
    Map<String, String> stretches = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 1 && line.startsWith("T")) {
        stretches.put(cells[0], cells[1].substring(cells[1].indexOf(' ') + 1));
      }
    }
    byte[] parts = new byte[text.length()];
    int[] ids = new int[text.length()];
    int id = 0;
    for (String role : List.of("Content", "Cue", "Source")) {
      int part = role.equals("Source") ? 1 : role.equals("Cue") ? 2 : 3;
      for (String line : lines) {
        if (!line.startsWith("E") || line.indexOf(9) < 0) {
          continue;
        }
        for (String argument : line.split("\t", -1)[1].split(" ", -1)) {
          if (argument.startsWith(role)) {
            String written = stretches.get(argument.substring(argument.indexOf(':') + 1));
            for (String ends : (written == null ? "" : written).split(";", -1)) {
              String[] pair = ends.split(" ", -1);
              if (pair.length < 2) {
                continue;
              }
              id++;
              int from = text.offsetByCodePoints(0, Integer.parseInt(pair[0]));
              int to = text.offsetByCodePoints(0, Integer.parseInt(pair[1]));
              for (int i = from; i < to; i++) {
                parts[i] = (byte) part;
                ids[i] = id;
              }
            }
          }
        }
      }
    }
    int end = text.indexOf('\n');
    int headline = end < 0 || end > 300 ? 0 : end;
    Document document =
        new Document(text, "en", SentenceSplitter.split(text, headline), null);
    return new Gold(name, document, parts, ids);
  }

  /** The label of each token. */
  int[] labels(Words words) {
    int[] labels = new int[words.size()];
    for (int t = 0; t < labels.length; t++) {
      int at = words.span(t).start();
      for (int i = at; i < words.span(t).end() && parts[at] == 0; i++) {
        at = parts[i] != 0 ? i : at;
      }
      if (parts[at] == 0) {
        continue;
      }
      Part part = Part.of(parts[at]);
      boolean same =
          t > 0
              && words.sentenceOf(t) == words.sentenceOf(t - 1)
              && labels[t - 1] != 0
              && ids[at] == ids[Math.max(0, words.span(t - 1).end() - 1)];
      labels[t] = same ? PartLabels.inner(part) : PartLabels.first(part);
      if (same && (labels[t - 1] + 1) / 2 != part.number) {
        labels[t] = PartLabels.first(part);
      }
    }
    return labels;
  }
}
