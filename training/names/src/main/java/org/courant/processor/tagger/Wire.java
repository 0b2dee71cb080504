package org.courant.processor.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in the house style of wires, from {@code wire.txt} with names put in. */
final class Wire {
  private static final Pattern SLOT = Pattern.compile("<(\\w+)(?:=(\\w+))?>(?:\\|(\\w+))?");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("person", "PERSON"),
          Map.entry("family", "PERSON"),
          Map.entry("given", "PERSON"),
          Map.entry("city", "LOCATION"),
          Map.entry("CITY", "LOCATION"),
          Map.entry("country", "LOCATION"),
          Map.entry("state", "LOCATION"),
          Map.entry("people", "GROUP"),
          Map.entry("company", "ORGANIZATION"),
          Map.entry("agency", "ORGANIZATION"));

  private final Renamer renamer;

  Wire(Renamer renamer) {
    this.renamer = renamer;
  }

  List<Example> read(Path file, int times) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        for (int n = 0; n < times; n++) {
          examples.add(example(line));
        }
      }
    }
    return examples;
  }

  /** A capitalised word before a slot with {@code |TYPE} or {@code =TYPE} behind belongs to it. */
  private Example example(String line) {
    List<String> words = new ArrayList<>();
    List<Chunk> chunks = new ArrayList<>();
    for (String part : line.split(" ", -1)) {
      Matcher slot = SLOT.matcher(part);
      int whole = part.indexOf('|') > 0 ? part.indexOf('|') : part.indexOf("=EVENT");
      if (slot.matches()) {
        int from = words.size();
        words.addAll(renamer.draw(slot.group(1)));
        String type = slot.group(2) == null ? TYPES.getOrDefault(slot.group(1), "") : slot.group(2);
        chunks.add(new Chunk(from, words.size(), type));
        if (slot.group(3) != null) {
          widen(words, chunks, slot.group(3));
        }
      } else if (whole > 0) {
        words.add(part.substring(0, whole));
        widen(words, chunks, part.substring(whole + 1));
      } else {
        words.add(part);
      }
    }
    Example example = Example.outside(words, List.of());
    chunks.forEach(c -> example.mark(c.from(), c.to(), List.of(c.label())));
    return example;
  }

  /** The name that ends here is all the capitals back to an article or mark: one chunk. */
  private static void widen(List<String> words, List<Chunk> chunks, String type) {
    int from = words.size() - 1;
    while (from > 0 && isNamePart(words.get(from - 1))) {
      from--;
    }
    int start = from;
    chunks.removeIf(c -> c.from() >= start);
    chunks.add(new Chunk(from, words.size(), type));
  }

  private static boolean isNamePart(String word) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return word.equals("of") || (capital && !word.matches("The|In|Dr|Mr|Ms"));
  }
}
