package org.courant.processor.tagger;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Copies of sentences that name others: the words round a name teach as much as the name, and the
 * people of one country's news are not those of the world's.
 */
final class Renamer {
  private static final int PEOPLE = 14;
  private static final int PLACES = 11;
  private static final int ORGANISATIONS = 13;

  private final List<List<String>> people = new ArrayList<>();
  private final List<List<String>> places = new ArrayList<>();
  private final List<List<String>> organisations = new ArrayList<>();
  private final Random random;

  Renamer(PrefixTree<String, Set<String>> names, Random random) {
    this.random = random;
    walk(names.getRoot(), List.of());
  }

  private void walk(PrefixNode<String, Set<String>> node, List<String> words) {
    if (node.hasValue() && words.stream().allMatch(w -> w.matches("\\p{Lu}[\\p{L}'.-]+"))) {
      add(words, people, node, PEOPLE, 2, 3);
      add(words, places, node, PLACES, 1, 2);
      add(words, organisations, node, ORGANISATIONS, 2, 4);
    }
    if (words.size() < 4) {
      for (String next : new TreeSet<>(node.keySet())) {
        List<String> longer = new ArrayList<>(words);
        longer.add(next);
        walk(Objects.requireNonNull(node.get(next)), longer);
      }
    }
  }

  private static void add(
      List<String> words,
      List<List<String>> to,
      PrefixNode<String, Set<String>> node,
      int type,
      int least,
      int most) {
    boolean only = node.getValue().equals(Set.of(String.valueOf(type)));
    if (only && words.size() >= least && words.size() <= most) {
      to.add(words);
    }
  }

  /** The sentence with other names, or null where it has none of a known type. */
  @Nullable Example rename(Example example) {
    List<String> words = new ArrayList<>();
    List<Chunk> chunks = Score.gold(example);
    if (chunks.isEmpty()) {
      return null;
    }
    List<int[]> parts = new ArrayList<>();
    List<Chunk> renamed = new ArrayList<>();
    int at = 0;
    for (Chunk chunk : chunks) {
      copy(example, at, chunk.from(), words, parts);
      List<String> name = name(chunk, example.words());
      renamed.add(new Chunk(words.size(), words.size() + name.size(), chunk.label()));
      for (String word : name) {
        words.add(word);
        parts.add(new int[] {0});
      }
      at = chunk.to();
    }
    copy(example, at, example.words().size(), words, parts);
    Example copy = new Example(words, parts.stream().mapToInt(p -> p[0]).toArray());
    renamed.forEach(c -> copy.mark(c.from(), c.to(), List.of(c.label())));
    return copy;
  }

  private static void copy(
      Example example, int from, int to, List<String> words, List<int[]> parts) {
    for (int i = from; i < to; i++) {
      words.add(example.words().get(i));
      parts.add(new int[] {example.allowed()[i]});
    }
  }

  private List<String> name(Chunk chunk, List<String> words) {
    int length = chunk.to() - chunk.from();
    List<String> old = words.subList(chunk.from(), chunk.to());
    return switch (chunk.label()) {
      case "PERSON" -> person(length, old);
      case "LOCATION" -> length > 2 || random.nextInt(3) == 0 ? old : draw(places);
      default -> length == 1 || random.nextInt(2) == 0 ? old : draw(organisations);
    };
  }

  /** Given and family name of different people, so that no list has them together. */
  private List<String> person(int length, List<String> old) {
    List<String> one = draw(people);
    List<String> other = draw(people);
    String family = other.get(other.size() - 1);
    return switch (length) {
      case 1 -> List.of(family);
      case 2 -> List.of(one.get(0), family);
      case 3 ->
          one.size() == 3
              ? List.of(one.get(0), one.get(1), family)
              : List.of(one.get(0), old.get(1), family);
      default -> old;
    };
  }

  /** Words of a name of some kind, as {@code wire.txt} calls it. */
  List<String> draw(String kind) {
    List<String> person = draw(people);
    return switch (kind) {
      case "person" -> person(2, person);
      case "family" -> person.subList(person.size() - 1, person.size());
      case "given" -> person.subList(0, 1);
      case "city" ->
          random.nextBoolean() ? draw(places) : List.of(draw(FactNames.PLACES).split(" "));
      case "CITY" -> List.of(draw(FactNames.PLACES).toUpperCase(Locale.ROOT).split(" "));
      case "country" -> List.of(draw(FactNames.COUNTRIES).split(" "));
      case "people" -> List.of(draw(FactNames.PEOPLES).split(" "));
      case "state" -> List.of(draw(FactNames.STATES).split(" "));
      case "agency" -> List.of(draw(FactNames.AGENCIES));
      case "company" -> draw(organisations);
      default -> throw new IllegalArgumentException("wire.txt: <" + kind + "> is no kind of name");
    };
  }

  private String draw(String[] names) {
    return names[random.nextInt(names.length)];
  }

  private List<String> draw(List<List<String>> names) {
    return names.get(random.nextInt(names.size()));
  }
}
