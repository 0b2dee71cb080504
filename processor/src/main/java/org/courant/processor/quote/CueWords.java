package org.courant.processor.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a word form attributes words, as counted by {@code training/quotes}: of 0 (hardly ever)
 * to 4 (mostly).
 */
final class CueWords {
  /** From here on a word is worth a look. */
  static final int LIKELY = 2;

  private static final String FILE = "cue-words.tsv";

  private final Map<String, Integer> strengths;

  CueWords(Map<String, Integer> strengths) {
    this.strengths = Map.copyOf(strengths);
  }

  static CueWords load() {
    try (InputStream in = CueWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + FILE + " is missing");
      }
      Map<String, Integer> strengths = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> strengths.put(cells[0], Integer.valueOf(cells[1])));
      return new CueWords(strengths);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + FILE + " cannot be read", e);
    }
  }

  /** The strength of a form in lower case. */
  int of(String form) {
    return strengths.getOrDefault(form, 0);
  }
}
