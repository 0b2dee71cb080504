package org.courant.processor.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lays the questions of one call out as the model was trained to read them: {@code
 * training/stance/README.md}. A sentence is cut into pieces once.
 */
final class Layout {
  /** How many pieces of a long sentence are kept before the first mention. */
  private static final int LEAD = 32;

  private final WordPiece wordPiece;
  private final int begin;
  private final int end;
  private final int room;
  private final Map<Stretch, List<Piece>> cut = new HashMap<>();

  private record Stretch(String text, Span sentence) {}

  /**
   * @param longest how many pieces the model reads, {@code [CLS]} and {@code [SEP]} included
   */
  Layout(Vocabulary vocabulary, int longest) {
    this.wordPiece = new WordPiece(vocabulary);
    this.begin = vocabulary.special("[CLS]");
    this.end = vocabulary.special("[SEP]");
    this.room = longest - 2;
  }

  /**
   * The question, or null where the model cannot see one of the mentions.
   *
   * @param mentions the target, or p and q
   */
  @Nullable Asked of(String text, Span sentence, List<Span> mentions) {
    List<Piece> pieces =
        cut.computeIfAbsent(
            new Stretch(text, sentence), s -> wordPiece.pieces(s.text(), s.sentence()));
    List<Mark> marks = new ArrayList<>();
    int first = pieces.size();
    for (Span mention : mentions) {
      Mark mark = mark(pieces, mention);
      if (mark == null) {
        return null;
      }
      marks.add(mark);
      first = Math.min(first, mark.from());
    }
    int kept = Math.min(pieces.size(), room);
    int from = Math.max(0, Math.min(first - LEAD, pieces.size() - kept));
    boolean seen = marks.stream().allMatch(mark -> mark.to() <= from + kept);
    return seen ? new Asked(window(pieces, from, kept), moved(marks, 1 - from)) : null;
  }

  private Window window(List<Piece> pieces, int from, int kept) {
    int[] ids = new int[kept + 2];
    ids[0] = begin;
    ids[kept + 1] = end;
    for (int i = 0; i < kept; i++) {
      ids[i + 1] = pieces.get(from + i).id();
    }
    return new Window(ids);
  }

  private static List<Mark> moved(List<Mark> marks, int by) {
    return marks.stream().map(mark -> new Mark(mark.from() + by, mark.to() + by)).toList();
  }

  private static @Nullable Mark mark(List<Piece> pieces, Span mention) {
    int from = 0;
    while (from < pieces.size() && !pieces.get(from).span().overlaps(mention)) {
      from++;
    }
    int to = from;
    while (to < pieces.size() && pieces.get(to).span().overlaps(mention)) {
      to++;
    }
    return to > from ? new Mark(from, to) : null;
  }
}
