package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.tagger.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand in the article once more, where the tagger passed over them: what is a name in
 * one sentence is one in the next.
 */
final class Echoes {
  private static final int LONGEST = 6;

  private final Lexicon lexicon;
  private final Map<List<String>, Map<String, Integer>> seen = new HashMap<>();

  private Echoes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static Echoes of(List<Tagged> lines, Lexicon lexicon) {
    Echoes echoes = new Echoes(lexicon);
    for (Tagged line : lines) {
      for (Chunk chunk : line.chunks()) {
        List<String> words = line.words(chunk);
        echoes.see(words, chunk.label());
        if (chunk.label().equals("PERSON") && words.size() > 1) {
          echoes.see(words.subList(words.size() - 1, words.size()), chunk.label());
        }
      }
    }
    return echoes;
  }

  private void see(List<String> words, String label) {
    boolean telling = words.size() > 1 || !lexicon.isCommon(words.get(0));
    if (telling && words.get(0).length() > 1 && Character.isUpperCase(words.get(0).charAt(0))) {
      seen.computeIfAbsent(List.copyOf(words), k -> new HashMap<>()).merge(label, 1, Integer::sum);
    }
  }

  /** The sentence's chunks and its echoes, in order. */
  List<Chunk> addTo(Tagged tagged) {
    List<Chunk> all = new ArrayList<>();
    int i = 0;
    for (Chunk chunk : tagged.chunks()) {
      addBetween(tagged.line(), i, chunk.from(), all);
      all.add(chunk);
      i = chunk.to();
    }
    addBetween(tagged.line(), i, tagged.line().size(), all);
    return all;
  }

  private void addBetween(Line line, int from, int to, List<Chunk> all) {
    for (int i = from; i < to; i++) {
      Chunk echo = line.isCapital(i) ? longest(line, i, to) : null;
      if (echo != null) {
        all.add(echo);
        i = echo.to() - 1;
      }
    }
  }

  private @Nullable Chunk longest(Line line, int from, int to) {
    for (int end = Math.min(to, from + LONGEST); end > from; end--) {
      Map<String, Integer> labels = seen.get(line.words().subList(from, end));
      if (labels != null) {
        return new Chunk(from, end, most(labels));
      }
    }
    return null;
  }

  private static String most(Map<String, Integer> labels) {
    return labels.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }
}
