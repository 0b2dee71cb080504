package org.courant.processor.encoder;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A stretch of text as BERT's uncased tokeniser reads it: lower case, without accents and controls.
 * Each character keeps the place in the text that it came from. A space stands wherever a word must
 * end, and on either side of marks and ideographs, which are words of their own.
 */
final class Letters {
  private static final int NO_PLACE = -1;

  private char[] chars;
  private int[] places;
  private int size;

  private Letters(int length) {
    chars = new char[length + 16];
    places = new int[length + 16];
  }

  static Letters of(String text, int start, int end) {
    Letters letters = new Letters(end - start);
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (i + width > end) {
        break;
      }
      letters.read(c, i);
      i += width;
    }
    letters.space();
    return letters;
  }

  int size() {
    return size;
  }

  boolean isSpace(int i) {
    return chars[i] == ' ';
  }

  String word(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** Where in the text the character was that gave the i-th letter. */
  int place(int i) {
    return places[i];
  }

  private void read(int c, int place) {
    if (c < 0x80) {
      readAscii((char) c, place);
    } else if (Characters.isSpace(c)) {
      space();
    } else if (!Characters.isDropped(c)) {
      readOther(c, place);
    }
  }

  private void readAscii(char c, int place) {
    if (Character.isLetterOrDigit(c)) {
      add(Character.toLowerCase(c), place);
    } else if (Characters.isSpace(c)) {
      space();
    } else if (c > ' ' && c < 0x7F) {
      alone(c, place);
    }
  }

  private void readOther(int c, int place) {
    String bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    for (int i = 0; i < bare.length(); ) {
      int letter = bare.codePointAt(i);
      i += Character.charCount(letter);
      if (Characters.isAlone(letter)) {
        alone(letter, place);
      } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        add(Character.toLowerCase(letter), place);
      }
    }
  }

  private void alone(int c, int place) {
    space();
    add(c, place);
    space();
  }

  private void space() {
    if (size > 0 && chars[size - 1] != ' ') {
      add(' ', NO_PLACE);
    }
  }

  private void add(int c, int place) {
    if (size + 2 > chars.length) {
      chars = Arrays.copyOf(chars, 2 * chars.length);
      places = Arrays.copyOf(places, 2 * places.length);
    }
    int width = Character.toChars(c, chars, size);
    Arrays.fill(places, size, size + width, place);
    size += width;
  }
}
