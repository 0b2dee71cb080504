package org.courant.processor.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.text.Token;
import org.courant.processor.text.Tokenizer;

/** The hand-labelled news set of {@code evaluate}: offsets into texts that lie outside the tree. */
final class NewsDev {
  private final Path data;
  private final Map<String, String> texts = new HashMap<>();

  NewsDev(Path data) {
    this.data = data;
  }

  List<Example> read(Path labels) throws IOException {
    Map<List<String>, List<String[]>> sentences = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(labels);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      sentences.computeIfAbsent(List.of(cells[0], cells[1]), k -> new ArrayList<>()).add(cells);
    }
    List<Example> examples = new ArrayList<>();
    for (Map.Entry<List<String>, List<String[]>> sentence : sentences.entrySet()) {
      String text = text(sentence.getKey().get(0));
      String[] span = sentence.getKey().get(1).split("-", -1);
      examples.add(
          example(text, Integer.parseInt(span[0]), Integer.parseInt(span[1]), sentence.getValue()));
    }
    return examples;
  }

  private static Example example(String text, int start, int end, List<String[]> rows) {
    List<Integer> cuts = new ArrayList<>(List.of(start));
    for (String[] row : rows) {
      if (!row[2].isEmpty()) {
        cuts.add(Integer.parseInt(row[2]));
        cuts.add(Integer.parseInt(row[3]));
      }
    }
    cuts.add(end);
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i < cuts.size(); i++) {
      tokens.addAll(Tokenizer.tokens(text, cuts.get(i - 1), cuts.get(i)));
    }
    tokens.removeIf(t -> t.word().equals("[") || t.word().equals("]"));
    Example example = Example.outside(tokens.stream().map(Token::word).toList(), List.of());
    for (String[] row : rows) {
      if (!row[2].isEmpty()) {
        int from = index(tokens, Integer.parseInt(row[2]));
        int to = index(tokens, Integer.parseInt(row[3]));
        example.mark(from, to, List.of(row[4]));
      }
    }
    return example;
  }

  private static int index(List<Token> tokens, int offset) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().start() < offset) {
      i++;
    }
    return i;
  }

  private String text(String source) throws IOException {
    String known = texts.get(source);
    if (known == null) {
      int hash = source.indexOf('#');
      String all = Files.readString(data.resolve(hash < 0 ? source : source.substring(0, hash)));
      known = hash < 0 ? all : line(source, all.split("\n", -1)[number(source, hash)]);
      texts.put(source, known);
    }
    return known;
  }

  private static int number(String source, int hash) {
    return Integer.parseInt(source.substring(hash + 1)) - 1;
  }

  private static String line(String source, String line) {
    return source.contains(".jsonl") ? Texts.sentence(line) : line.split("\t", -1)[0];
  }
}
