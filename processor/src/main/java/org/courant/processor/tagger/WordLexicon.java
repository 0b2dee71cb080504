package org.courant.processor.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * What large corpora tell of a word: its Brown cluster, the set of its parts of speech, and the
 * cluster of its embedding. Words are kept as 32-bit hashes; a stranger passes for a known word
 * once in some seven thousand.
 */
public final class WordLexicon {
  private final HashTable table;
  private final short[] clusters;
  private final short[] classes;
  private final String[] paths;

  private WordLexicon(HashTable table, short[] clusters, short[] classes, String[] paths) {
    this.table = table;
    this.clusters = clusters;
    this.classes = classes;
    this.paths = paths;
  }

  /** The row of a word in lower case with its digits as zeros, or −1. */
  int row(int hash) {
    return table.get(hash);
  }

  /** Path in the tree of clusters as zeros and ones, empty where the word has none. */
  String cluster(int row) {
    return row < 0 ? "" : paths[clusters[row] & 0xFFFF];
  }

  /** Number of its set of parts of speech, 0 where it has none. */
  int partsOfSpeech(int row) {
    return row < 0 ? 0 : classes[row];
  }

  static WordLexicon read(DataInputStream in) throws IOException {
    String[] paths = new String[in.readInt()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = in.readUTF();
    }
    int size = in.readInt();
    HashTable table = HashTable.read(in, size);
    return new WordLexicon(table, Numbers.shorts(in, size), Numbers.shorts(in, size), paths);
  }

  /** Writes rows sorted by hash, as {@link #read} wants them. */
  public static void write(DataOutputStream out, String[] paths, Map<Integer, int[]> rows)
      throws IOException {
    out.writeInt(paths.length);
    for (String path : paths) {
      out.writeUTF(path);
    }
    int[][] sorted =
        rows.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new int[] {e.getKey(), e.getValue()[0], e.getValue()[1]})
            .toArray(int[][]::new);
    out.writeInt(sorted.length);
    int last = 0;
    for (int[] row : sorted) {
      out.writeInt(row[0] - last);
      last = row[0];
    }
    for (int[] row : sorted) {
      out.writeShort(row[1]);
    }
    for (int[] row : sorted) {
      out.writeShort(row[2]);
    }
  }

  /** The key of a word: lower case, digits as zeros. */
  public static int key(String word) {
    return Hash.of(Words.folded(word));
  }
}
