package org.courant.processor.encoder;

import java.util.List;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/** Lays questions out as the model was trained to read them: {@code training/stance/README.md}. */
final class Rows {
  /** How many pieces of a long sentence are kept before the first mention. */
  private static final int LEAD = 32;

  private final WordPiece wordPiece;
  private final int begin;
  private final int end;
  private final int longest;

  /**
   * @param longest how many pieces the model reads, {@code [CLS]} and {@code [SEP]} included
   */
  Rows(Vocabulary vocabulary, int longest) {
    this.wordPiece = new WordPiece(vocabulary);
    this.begin = vocabulary.special("[CLS]");
    this.end = vocabulary.special("[SEP]");
    this.longest = longest;
  }

  /**
   * The row, or null where it cannot show one of the mentions.
   *
   * @param mentions the first is marked 1, the second 2
   */
  @Nullable Row of(String text, Span sentence, List<Span> mentions) {
    List<Piece> pieces = wordPiece.pieces(text, sentence);
    int kept = Math.min(pieces.size(), longest - 2);
    int from = Math.max(0, Math.min(firstMarked(pieces, mentions) - LEAD, pieces.size() - kept));
    int[] ids = new int[kept + 2];
    byte[] marks = new byte[kept + 2];
    ids[0] = begin;
    ids[kept + 1] = end;
    int seen = 0;
    for (int i = 0; i < kept; i++) {
      Piece piece = pieces.get(from + i);
      ids[i + 1] = piece.id();
      marks[i + 1] = mark(piece, mentions);
      seen |= 1 << marks[i + 1];
    }
    int wanted = (2 << mentions.size()) - 2;
    return (seen & wanted) == wanted ? new Row(ids, marks) : null;
  }

  private static int firstMarked(List<Piece> pieces, List<Span> mentions) {
    for (int i = 0; i < pieces.size(); i++) {
      if (mark(pieces.get(i), mentions) > 0) {
        return i;
      }
    }
    return 0;
  }

  private static byte mark(Piece piece, List<Span> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (piece.span().overlaps(mentions.get(i))) {
        return (byte) (i + 1);
      }
    }
    return 0;
  }
}
