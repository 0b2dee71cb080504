package org.courant.processor.encoder;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.text.Span;

/** BERT's uncased tokenisation: in each word the longest known piece first. Shared by threads. */
final class WordPiece {
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final int unknown;

  WordPiece(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = vocabulary.special("[UNK]");
  }

  /** Pieces of a stretch of the text, in order. */
  List<Piece> pieces(String text, Span stretch) {
    Letters letters = Letters.of(text, stretch.start(), stretch.end());
    Cut cut = new Cut(text, letters, new ArrayList<>());
    int from = 0;
    for (int i = 0; i < letters.size(); i++) {
      if (letters.isSpace(i)) {
        if (i > from) {
          addWord(cut, from, i);
        }
        from = i + 1;
      }
    }
    return cut.pieces();
  }

  private void addWord(Cut cut, int from, int to) {
    String word = cut.letters().word(from, to);
    int before = cut.pieces().size();
    boolean known = word.codePointCount(0, word.length()) <= LONGEST_WORD;
    for (int at = 0; known && at < word.length(); ) {
      int end = longest(word, at);
      known = end > at;
      if (known) {
        cut.add(id(word, at, end), from + at, from + end);
        at = end;
      }
    }
    if (!known) {
      cut.pieces().subList(before, cut.pieces().size()).clear();
      cut.add(unknown, from, to);
    }
  }

  /** Where the longest piece ends that starts here, or where it starts if there is none. */
  private int longest(String word, int at) {
    int end = word.length();
    while (end > at && vocabulary.find(piece(word, at, end)) == null) {
      end--;
    }
    return end;
  }

  private int id(String word, int at, int end) {
    Integer id = vocabulary.find(piece(word, at, end));
    return id == null ? unknown : id;
  }

  private static String piece(String word, int at, int end) {
    String letters = word.substring(at, end);
    return at == 0 ? letters : "##" + letters;
  }

  /** The pieces found so far. */
  private record Cut(String text, Letters letters, List<Piece> pieces) {
    void add(int id, int from, int to) {
      int last = letters.place(to - 1);
      int end = last + Character.charCount(text.codePointAt(last));
      pieces.add(new Piece(id, new Span(letters.place(from), end)));
    }
  }
}
