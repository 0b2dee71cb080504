package org.courant.processor.tagger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What four teachers say of a sentence, drawn together: a span that most agree on is marked, one
 * that half of them see is left open, what one alone sees is not there.
 */
final class Vote {
  private static final float[] WEIGHTS = {1.5f, 1, 1, 1};
  private static final float AGREED = 2.5f;
  private static final List<String> REST = List.of("EVENT", "GROUP", "OTHER");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("PERSON", "PERSON"),
          Map.entry("LOCATION", "LOCATION"),
          Map.entry("ORGANIZATION", "ORGANIZATION"),
          Map.entry("MISC", "MISC"),
          Map.entry("ORG", "ORGANIZATION"),
          Map.entry("GPE", "LOCATION"),
          Map.entry("LOC", "LOCATION"),
          Map.entry("FAC", "LOCATION"),
          Map.entry("NORP", "GROUP"),
          Map.entry("EVENT", "EVENT"),
          Map.entry("LAW", "OTHER"),
          Map.entry("LANGUAGE", "OTHER"),
          Map.entry("PRODUCT", "OTHER"),
          Map.entry("WORK_OF_ART", "OTHER"));

  private final Example example;
  private final BitSet marked = new BitSet();

  private Vote(List<String> words) {
    this.example = Example.outside(words, List.of());
  }

  /**
   * @param columns a column of labels for each teacher, in the order of {@link Teachers}
   */
  static Example of(List<String> words, List<List<String>> columns) {
    Vote vote = new Vote(words);
    Map<Chunk, Float> names = new HashMap<>();
    List<Chunk> others = new ArrayList<>();
    List<Chunk> unnamed = new ArrayList<>();
    for (int t = 0; t < columns.size(); t++) {
      for (Chunk chunk : chunks(words, columns.get(t))) {
        if (chunk.label().equals("MISC")) {
          unnamed.add(chunk);
        } else if (REST.contains(chunk.label())) {
          others.add(chunk);
        } else {
          names.merge(chunk, WEIGHTS[t], Float::sum);
        }
      }
    }
    vote.markNames(names);
    vote.permitNames(names);
    vote.addOthers(others, unnamed);
    return vote.example;
  }

  private void markNames(Map<Chunk, Float> names) {
    names.entrySet().stream()
        .filter(e -> e.getValue() >= AGREED)
        .sorted(
            Map.Entry.<Chunk, Float>comparingByValue()
                .reversed()
                .thenComparing(e -> e.getKey().from()))
        .map(Map.Entry::getKey)
        .filter(this::isFree)
        .forEach(c -> mark(c, List.of(c.label())));
  }

  private void permitNames(Map<Chunk, Float> names) {
    names.entrySet().stream()
        .filter(e -> e.getValue() < AGREED && e.getValue() > 1)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(Chunk::from).thenComparing(Chunk::to))
        .filter(this::isFree)
        .forEach(c -> example.permit(c.from(), c.to(), List.of(c.label())));
  }

  /** Peoples need a second teacher; events and works of several words are the fourth’s to tell. */
  private void addOthers(List<Chunk> others, List<Chunk> unnamed) {
    for (Chunk chunk : others) {
      if (isFree(chunk)) {
        boolean agreed =
            unnamed.stream().anyMatch(u -> u.from() < chunk.to() && chunk.from() < u.to());
        boolean telling = chunk.to() - chunk.from() > 1 && !chunk.label().equals("GROUP");
        if (agreed || telling) {
          mark(chunk, List.of(chunk.label()));
        } else {
          example.permit(chunk.from(), chunk.to(), List.of(chunk.label()));
        }
      }
    }
    for (Chunk chunk : unnamed) {
      if (isFree(chunk)) {
        example.permit(chunk.from(), chunk.to(), REST);
      }
    }
  }

  private void mark(Chunk chunk, List<String> types) {
    example.mark(chunk.from(), chunk.to(), types);
    marked.set(chunk.from(), chunk.to());
  }

  private boolean isFree(Chunk chunk) {
    int next = marked.nextSetBit(chunk.from());
    return next < 0 || next >= chunk.to();
  }

  static List<Chunk> chunks(List<String> words, List<String> column) {
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < column.size(); ) {
      String type = type(column.get(i));
      int end = i + 1;
      while (type != null && end < column.size() && continues(column, end)) {
        end++;
      }
      if (type != null) {
        add(chunks, words, i, end, type);
      }
      i = end;
    }
    return chunks;
  }

  /** Neither article nor possessive belongs to a name. */
  private static void add(List<Chunk> chunks, List<String> words, int i, int end, String type) {
    int from = words.get(i).equalsIgnoreCase("the") ? i + 1 : i;
    int to = words.get(end - 1).matches("['’]s?") ? end - 1 : end;
    if (from < to) {
      chunks.add(new Chunk(from, to, type));
    }
  }

  private static boolean continues(List<String> column, int i) {
    String label = column.get(i);
    boolean plain = label.indexOf('-') < 0 || label.charAt(1) != '-';
    return plain
        ? label.equals(column.get(i - 1))
        : label.charAt(0) == 'I' || label.charAt(0) == 'L';
  }

  private static @Nullable String type(String label) {
    boolean prefixed = label.length() > 2 && label.charAt(1) == '-';
    return TYPES.get(prefixed ? label.substring(2) : label);
  }
}
