package org.courant.processor.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * Names from an encyclopedia, each with the set of classes that it was found in. Names are kept as
 * 32-bit hashes of their words.
 */
public final class NameLexicon {
  /** Longest name, in words. */
  static final int LONGEST = 6;

  private final HashTable table;
  private final short[] classes;

  private NameLexicon(HashTable table, short[] classes) {
    this.table = table;
    this.classes = classes;
  }

  /** Classes of the name with this key, a bit each; 0 where there is no such name. */
  int classes(int key) {
    int row = table.get(key);
    return row < 0 ? 0 : classes[row] & 0xFFFF;
  }

  /** The key of the name that has one word more. */
  public static int key(int before, String word) {
    return Hash.mix(before, Hash.of(Words.noDigits(word)));
  }

  static NameLexicon read(DataInputStream in) throws IOException {
    int size = in.readInt();
    return new NameLexicon(HashTable.read(in, size), Numbers.shorts(in, size));
  }

  /** Writes names sorted by key, as {@link #read} wants them. */
  public static void write(DataOutputStream out, Map<Integer, Integer> names) throws IOException {
    int[][] sorted =
        names.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new int[] {e.getKey(), e.getValue()})
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
  }
}
