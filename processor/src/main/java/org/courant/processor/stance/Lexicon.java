package org.courant.processor.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Inflection;
import org.courant.processor.quote.Strand;
import org.jspecify.annotations.Nullable;

/** The words that take a stance, in all their forms; {@code lexicon.tsv} says how it is read. */
final class Lexicon {
  private static final int COLUMNS = 5;

  /** Where the end of a split idiom may stand at the latest. */
  private static final int FARTHEST_END = 9;

  private final Map<String, List<Entry>> forms = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> agentive = new HashSet<>();
  private final Set<String> kin = new HashSet<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    lines("lexicon.tsv").forEach(lexicon::add);
    lines("kin.txt").forEach(l -> lexicon.kin.addAll(List.of(l.split(" ", -1))));
    lines("agentive.txt").forEach(l -> lexicon.agentive.addAll(List.of(l.split(" ", -1))));
    return lexicon;
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      return lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + file + " cannot be read", e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < COLUMNS) {
      throw new IllegalArgumentException(
          "lexicon.tsv: “" + line + "” has " + cells.length + " columns, needs " + COLUMNS);
    }
    List<String> lemma = List.of(cells[1].split("_", -1));
    Entry entry =
        new Entry(
            Entry.Part.valueOf(cells[0]),
            Stance.Label.valueOf(cells[2].replace("~", "")),
            Double.parseDouble(cells[3]),
            List.of(cells[4].split(",", -1)),
            lemma.subList(1, lemma.size()),
            !cells[2].endsWith("~"));
    Set<String> all = inflected(entry.part(), lemma.get(0));
    for (int i = COLUMNS; i < cells.length; i++) {
      for (String form : cells[i].split(" ", -1)) {
        all.add(form.contains("_") ? form.substring(0, form.indexOf('_')) : form);
      }
    }
    if (isVerb(entry.part())) {
      verbs.addAll(all);
    }
    all.forEach(form -> forms.computeIfAbsent(form, f -> new ArrayList<>()).add(entry));
  }

  private static boolean isVerb(Entry.Part part) {
    return part == Entry.Part.VERB || part == Entry.Part.CALL || part == Entry.Part.DEED;
  }

  private static Set<String> inflected(Entry.Part part, String lemma) {
    return switch (part) {
      case VERB, CALL, CONTROL, LIGHT, DEED -> Inflection.ofVerb(lemma);
      case NOUN, UNDO -> Inflection.ofNoun(lemma);
      case ADJ, WORD, DUE -> new HashSet<>(Set.of(lemma));
    };
  }

  /** The entries of a part whose words stand at a position. */
  List<Entry> at(Strand s, int position, Entry.Part part) {
    List<Entry> known = forms.get(s.word(position));
    if (known == null) {
      return List.of();
    }
    List<Entry> found = List.of();
    for (Entry entry : known) {
      if (entry.part() == part && isFollowed(s, position, entry)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(entry);
      }
    }
    return found;
  }

  /** The first entry of a part whose words stand at a position, or null. */
  @Nullable Entry first(Strand s, int position, Entry.Part part) {
    List<Entry> found = at(s, position, part);
    return found.isEmpty() ? null : found.get(0);
  }

  /** How surely the words at a position take some stance, 0 where they take none. */
  double strengthAt(Strand s, int position) {
    double strongest = 0;
    for (Entry entry : forms.getOrDefault(s.word(position), List.of())) {
      if (entry.showsStance() && entry.strength() > strongest && isFollowed(s, position, entry)) {
        strongest = entry.strength();
      }
    }
    return strongest;
  }

  private static boolean isFollowed(Strand s, int position, Entry entry) {
    return entry.isSplit()
        ? isClosed(s, position + 2, entry.rest().subList(1, entry.rest().size()))
        : stands(s, position + 1, entry.rest());
  }

  /** “hold Y in contempt”: what closes it stands behind the object, in the same clause. */
  private static boolean isClosed(Strand s, int from, List<String> end) {
    for (int i = from; i < Math.min(s.size(), from + FARTHEST_END); i++) {
      if (stands(s, i, end)) {
        return true;
      }
      if (Grammar.isMark(s.word(i)) || Grammar.isAuxiliary(s.word(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean stands(Strand s, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!isMeant(s.word(from + i), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMeant(String word, String rest) {
    return switch (rest) {
      case "*" -> Grammar.isPossessive(word);
      case "-self" -> word.endsWith("self") || word.endsWith("selves");
      default -> word.equals(rest);
    };
  }

  /** The label that the strongest words at a position show, or null where they show none. */
  Stance.@Nullable Label labelAt(Strand s, int position) {
    double strongest = 0;
    Stance.Label label = null;
    for (Entry entry : forms.getOrDefault(s.word(position), List.of())) {
      if (entry.showsStance() && entry.strength() > strongest && isFollowed(s, position, entry)) {
        strongest = entry.strength();
        label = entry.label();
      }
    }
    return label;
  }

  /** Whether a noun says what somebody is to another: “ally”, “critics”. */
  boolean isKin(String noun) {
    return kin.contains(noun);
  }

  boolean isVerb(String form) {
    return verbs.contains(form);
  }

  /** Whether a noun names what its possessor does. */
  boolean isAgentive(String noun) {
    return agentive.contains(noun);
  }
}
