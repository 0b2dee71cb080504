package org.courant.processor.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The open hand-labelled sets, brought to Courant's types. */
final class Sets {
  private static final List<String> REST = List.of("EVENT", "GROUP", "OTHER");

  private static final Map<String, List<String>> WIKIGOLD =
      Map.of(
          "PER", List.of("PERSON"),
          "LOC", List.of("LOCATION"),
          "ORG", List.of("ORGANIZATION"),
          "MISC", REST);

  private static final Map<String, List<String>> WNUT =
      Map.of(
          "person", List.of("PERSON"),
          "location", List.of("LOCATION"),
          "corporation", List.of("ORGANIZATION"),
          "group", List.of("ORGANIZATION", "GROUP"),
          "product", List.of("OTHER"),
          "creative-work", List.of("OTHER"));

  private static final Map<String, List<String>> CROSSNER =
      Map.ofEntries(
          Map.entry("politician", List.of("PERSON")),
          Map.entry("person", List.of("PERSON")),
          Map.entry("researcher", List.of("PERSON")),
          Map.entry("scientist", List.of("PERSON")),
          Map.entry("writer", List.of("PERSON")),
          Map.entry("musicalartist", List.of("PERSON")),
          Map.entry("politicalparty", List.of("ORGANIZATION")),
          Map.entry("organisation", List.of("ORGANIZATION")),
          Map.entry("university", List.of("ORGANIZATION")),
          Map.entry("band", List.of("ORGANIZATION")),
          Map.entry("magazine", List.of("ORGANIZATION", "OTHER")),
          Map.entry("academicjournal", List.of("ORGANIZATION", "OTHER")),
          Map.entry("country", List.of("LOCATION")),
          Map.entry("location", List.of("LOCATION")),
          Map.entry("election", List.of("EVENT")),
          Map.entry("event", List.of("EVENT")),
          Map.entry("conference", List.of("EVENT", "ORGANIZATION")),
          Map.entry("misc", REST));

  private Sets() {}

  static List<Example> all(Path ner) throws IOException {
    List<Example> all = new ArrayList<>();
    all.addAll(read(ner.resolve("wikigold/wikigold.conll.txt"), WIKIGOLD, List.of()));
    Path tweets = ner.resolve("wnut17/train/wnut17train.conll");
    all.addAll(read(tweets, WNUT, List.of("GROUP", "EVENT")));
    Map<String, List<String>> three =
        Map.of(
            "PER", List.of("PERSON"),
            "LOC", List.of("LOCATION"),
            "ORG", List.of("ORGANIZATION"));
    for (String part : List.of("a", "b", "e", "f", "g", "h")) {
      all.addAll(read(ner.resolve("btc/" + part + ".conll"), three, REST));
    }
    try (Stream<Path> files = Files.list(ner.resolve("crossner"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        if (!file.getFileName().toString().equals("politics-dev.txt")) {
          all.addAll(read(file, CROSSNER, REST));
        }
      }
    }
    return all;
  }

  /**
   * Reads word, tabulator or space, tag; blank line between sentences.
   *
   * @param types what a tag may mean; one that is missing is some name of a kind we have not
   * @param unlabelled types whose names the set has, but without a tag
   */
  static List<Example> read(Path file, Map<String, List<String>> types, List<String> unlabelled)
      throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      String[] cells = line.strip().split("\\s+", -1);
      if (line.isBlank() || line.startsWith("-DOCSTART-")) {
        if (!words.isEmpty()) {
          examples.add(example(words, tags, types, unlabelled));
          words.clear();
          tags.clear();
        }
      } else if (cells.length > 3 && cells[0].matches("\\d+")) {
        words.add(cells[1]);
        tags.add(cells[2]);
      } else if (!line.startsWith("# ")) {
        words.add(cells[0]);
        tags.add(cells.length > 1 ? cells[cells.length - 1] : "O");
      }
    }
    return examples;
  }

  private static Example example(
      List<String> words,
      List<String> tags,
      Map<String, List<String>> types,
      List<String> unlabelled) {
    Example example = Example.outside(words, unlabelled);
    for (int i = 0; i < tags.size(); ) {
      int end = i + 1;
      if (!tags.get(i).equals("O")) {
        String type = tags.get(i).substring(2);
        while (end < tags.size() && tags.get(end).equals("I-" + type)) {
          end++;
        }
        if (types.containsKey(type)) {
          example.mark(i, end, types.get(type));
        } else {
          example.mark(i, end, REST);
          example.permitOutside(i, end);
        }
      }
      i = end;
    }
    return example;
  }
}
