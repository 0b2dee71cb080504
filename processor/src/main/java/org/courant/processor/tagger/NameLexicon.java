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

  private NameLexicon(int size) {
    this.table = new HashTable(size);
    this.classes = new short[size];
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
    NameLexicon lexicon = new NameLexicon(size);
    int hash = 0;
    for (int i = 0; i < size; i++) {
      hash += in.readInt();
      lexicon.table.add(hash);
    }
    for (int i = 0; i < size; i++) {
      lexicon.classes[i] = in.readShort();
    }
    return lexicon;
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
