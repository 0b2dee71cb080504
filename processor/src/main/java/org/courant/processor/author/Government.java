package org.courant.processor.author;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;

/** Tells a place that stands for those who govern it: “Norway has never signed”. */
final class Government {
  private static final int MOST_HELPERS = 3;

  private final Map<String, Set<String>> words;

  private Government(Map<String, Set<String>> words) {
    this.words = Map.copyOf(words);
  }

  static Government load() {
    try (InputStream in = Government.class.getResourceAsStream("government.txt")) {
      if (in == null) {
        throw new IOException("resource government.txt is missing from the jar");
      }
      Map<String, Set<String>> words = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .forEach(line -> words.put(line.get(0), Set.copyOf(line.subList(1, line.size()))));
      return new Government(words);
    } catch (IOException e) {
      throw new UncheckedIOException("government.txt cannot be read", e);
    }
  }

  /** Whether a mention of a place is followed by a deed. */
  boolean acts(Sentence sentence, Span mention) {
    List<String> behind =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= mention.end())
            .limit(MOST_HELPERS + 1)
            .map(Token::word)
            .toList();
    int i = 0;
    while (i < behind.size() && is("helper", behind.get(i))) {
      i++;
    }
    return i < behind.size() && is("act", behind.get(i));
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
