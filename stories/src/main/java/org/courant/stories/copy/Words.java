package org.courant.stories.copy;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/**
 * A text's words as 64-bit numbers, in order. Case, punctuation, white space and invisible
 * characters make no difference, nor does the shape of an apostrophe; an ideograph is a word.
 */
final class Words {
  static final Hasher64 HASHER = Hashing.komihash5_0();

  private final StringBuilder word = new StringBuilder();
  private long[] hashes = new long[256];
  private int count;

  private Words() {}

  static long[] of(String text) {
    Words words = new Words();
    text.codePoints().forEach(words::read);
    words.end();
    return Arrays.copyOf(words.hashes, words.count);
  }

  private void read(int c) {
    if (Character.isIdeographic(c)) {
      end();
      word.appendCodePoint(c);
      end();
    } else if (Character.isLetterOrDigit(c) || isMark(c)) {
      word.appendCodePoint(Character.toLowerCase(c));
    } else if (!isWithinWord(c)) {
      end();
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Apostrophes, soft hyphens, joiners and the like: neither a letter nor the end of a word. */
  private static boolean isWithinWord(int c) {
    return c == '\'' || c == '’' || c == '‘' || Character.getType(c) == Character.FORMAT;
  }

  private void end() {
    if (word.length() > 0) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
      }
      hashes[count++] = HASHER.hashCharsToLong(word);
      word.setLength(0);
    }
  }
}
