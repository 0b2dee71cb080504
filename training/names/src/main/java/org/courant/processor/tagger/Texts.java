package org.courant.processor.tagger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courant.processor.text.DocumentReader;
import org.courant.processor.text.Token;
import org.courant.processor.text.Tokenizer;

/** News sentences without labels: PolNeAR train, DSE train, NewsMTSC train, RE3D. */
final class Texts {
  private static final Pattern SENTENCE =
      Pattern.compile("\"sentence\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");

  private final Path data;
  private final DocumentReader reader = DocumentReader.create();
  private final List<List<String>> sentences = new ArrayList<>();

  Texts(Path data) {
    this.data = data;
  }

  List<List<String>> sentences() throws IOException {
    addArticles(data.resolve("quotes/polnear/train"));
    for (String line : Files.readAllLines(data.resolve("stance/dse/train.tsv"))) {
      addSentence(line.split("\t", -1)[0].replace("[", "").replace("]", ""));
    }
    Matcher found = SENTENCE.matcher(Files.readString(data.resolve("stance/newsmtsc/train.jsonl")));
    String last = "";
    while (found.find()) {
      if (!found.group(1).equals(last)) {
        last = found.group(1);
        addSentence(unescape(last));
      }
    }
    addReports(data.resolve("ner/re3d"));
    return sentences;
  }

  /** The words of RE3D without its labels, which mark phrases rather than names. */
  private void addReports(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conll")).sorted().toList()) {
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            words.add(line.split("\t", -1)[0]);
          } else if (!words.isEmpty()) {
            sentences.add(List.copyOf(words));
            words.clear();
          }
        }
      }
    }
  }

  private void addArticles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(this::addArticle);
    }
  }

  private void addArticle(Path file) {
    try {
      String text = Files.readString(file);
      int end = text.indexOf('\n');
      String headline = end < 0 ? "" : text.substring(0, end);
      reader
          .read(headline, null, end < 0 ? text : text.substring(end), "en")
          .document()
          .sentences()
          .forEach(s -> add(s.tokens()));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private void addSentence(String text) {
    add(Tokenizer.tokens(text, 0, text.length()));
  }

  private void add(List<Token> tokens) {
    if (!tokens.isEmpty() && tokens.size() <= 200) {
      sentences.add(tokens.stream().map(Token::word).toList());
    }
  }

  /** The sentence of a line of JSON. */
  static String sentence(String json) {
    Matcher found = SENTENCE.matcher(json);
    if (!found.find()) {
      throw new IllegalArgumentException("“" + json + "” has no field sentence");
    }
    return unescape(found.group(1));
  }

  private static String unescape(String json) {
    Matcher code = Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(json);
    return code.replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
        .replace("\\\"", "\"")
        .replace("\\n", " ")
        .replace("\\\\", "\\");
  }
}
