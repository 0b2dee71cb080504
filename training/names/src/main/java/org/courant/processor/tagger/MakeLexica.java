package org.courant.processor.tagger;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * {@code MakeLexica OUT} turns the lexica of nlp4j-english (Apache-2.0) into the compact ones that
 * the product loads: Brown clusters, parts of speech, names by class.
 */
final class MakeLexica {
  private static final String FOLDER = "/edu/emory/mathcs/nlp/lexica/en-";

  private MakeLexica() {}

  public static void main(String[] args) throws Exception {
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(Files.newOutputStream(Path.of(args[0])), best))) {
      writeWords(out);
      writeNames(out);
    }
  }

  private static void writeWords(DataOutputStream out) throws Exception {
    Map<String, Set<String>> brown = read("brown-clusters-simplified-lowercase");
    Map<String, List<String>> speech = read("ambiguity-classes-simplified-lowercase");
    Map<String, Integer> paths = new TreeMap<>(Map.of("", 0));
    brown.values().forEach(b -> paths.put(longest(b), 0));
    Map<String, Integer> classes = new TreeMap<>(Map.of("", 0));
    speech.values().forEach(s -> classes.put(s.toString(), 0));
    number(paths);
    number(classes);
    Map<Integer, int[]> rows = new HashMap<>();
    new TreeMap<>(brown).forEach((w, b) -> row(rows, w)[0] = paths.getOrDefault(longest(b), 0));
    new TreeMap<>(speech)
        .forEach((w, s) -> row(rows, w)[1] = classes.getOrDefault(s.toString(), 0));
    WordLexicon.write(out, paths.keySet().toArray(String[]::new), rows);
  }

  private static int[] row(Map<Integer, int[]> rows, String word) {
    return rows.computeIfAbsent(WordLexicon.key(word), k -> new int[2]);
  }

  /** A word's full path in the tree of clusters; the others are its beginnings. */
  private static String longest(Set<String> paths) {
    return paths.stream()
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static void number(Map<String, Integer> keys) {
    int n = 0;
    for (Map.Entry<String, Integer> key : keys.entrySet()) {
      key.setValue(n++);
    }
  }

  private static void writeNames(DataOutputStream out) throws Exception {
    PrefixTree<String, Set<String>> tree = names();
    Map<Integer, Integer> names = new HashMap<>();
    walk(tree.getRoot(), 0, 0, names);
    NameLexicon.write(out, names);
  }

  private static void walk(
      PrefixNode<String, Set<String>> node, int key, int depth, Map<Integer, Integer> names) {
    if (node.hasValue()) {
      int set =
          node.getValue().stream()
              .mapToInt(c -> 1 << Integer.parseInt(c))
              .reduce(0, (a, b) -> a | b);
      names.merge(key, set, (a, b) -> a | b);
    }
    if (depth < NameLexicon.LONGEST) {
      List<Map.Entry<String, PrefixNode<String, Set<String>>>> next =
          new ArrayList<>(node.entrySet());
      next.forEach(e -> walk(e.getValue(), NameLexicon.key(key, e.getKey()), depth + 1, names));
    }
  }

  static PrefixTree<String, Set<String>> names() throws IOException, ClassNotFoundException {
    return read("named-entity-gazetteers-simplified");
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The files say what they hold.
  private static <T> T read(String name) throws IOException, ClassNotFoundException {
    try (InputStream in = MakeLexica.class.getResourceAsStream(FOLDER + name + ".xz");
        ObjectInputStream objects =
            new ObjectInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      return (T) objects.readObject();
    }
  }
}
