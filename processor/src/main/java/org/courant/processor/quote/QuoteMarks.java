package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, the outermost only, in one pass.
 *
 * <p>A quote that is open at the end of a paragraph goes on where the next paragraph opens with the
 * same mark; otherwise it ends with the paragraph, or with the first sentence behind {@value
 * #LONGEST_UNCLOSED} characters.
 */
final class QuoteMarks {
  private static final int LONGEST_UNCLOSED = 2_000;
  private static final int LONGEST = 12_000;

  private final MarkedText text;
  private final Apostrophes apostrophes;
  private final List<Marked> found = new ArrayList<>();

  /** The closing mark that would end a stretch: ” ’ " or '. */
  private char closer;

  private int open = -1;
  private int nested;
  private int sentenceEnd = -1;

  private QuoteMarks(String text) {
    this.text = new MarkedText(text);
    this.apostrophes = new Apostrophes(this.text);
  }

  static List<Marked> in(String text) {
    QuoteMarks marks = new QuoteMarks(text);
    for (int from = 0; from < text.length(); ) {
      int to = marks.text.lineEnd(from);
      marks.readParagraph(from, to);
      from = to + 1;
    }
    marks.closeUnclosed(text.length());
    return marks.found;
  }

  private void readParagraph(int from, int to) {
    int i = from;
    if (open >= 0) {
      int first = text.firstInk(from, to);
      if (first == to) {
        return;
      }
      if (!opensAgain(text.at(first)) || to - open > LONGEST) {
        closeUnclosed(from);
      } else {
        i = first + 1;
        nested = 0;
      }
    }
    for (; i < to; i++) {
      read(i, from, to);
    }
  }

  private boolean opensAgain(char c) {
    return switch (closer) {
      case '”' -> c == '“' || c == '"';
      case '’' -> c == '‘';
      default -> c == closer;
    };
  }

  private void read(int i, int from, int to) {
    char c = text.at(i);
    switch (c) {
      case '.', '!', '?' -> sentenceEnd = i + 1;
      case '“', '„', '«', '‟' -> open(i, c == '«' ? '»' : '”');
      case '”', '»' -> readCloser(i, c, from, to);
      case '"' -> readStraight(i, from, to);
      case '‘', '‛' -> openSingle(i, '’', to);
      case '’', '\'' -> readApostrophe(i, c, from, to);
      default -> {}
    }
  }

  private void readCloser(int i, char c, int from, int to) {
    if (open < 0 && text.isOpening(i, from, to)) {
      open(i, c);
    } else if (open >= 0 && nested > 0) {
      nested--;
    } else if (open >= 0) {
      close(i, i + 1);
    }
  }

  private void readStraight(int i, int from, int to) {
    boolean opening = text.isOpening(i, from, to);
    if (open < 0) {
      if (opening) {
        open(i, '"');
      }
    } else if (opening && closer != '’' && closer != '\'') {
      open(i, '"');
    } else if (closer == '"' || closer == '”') {
      if (nested > 0) {
        nested--;
      } else {
        close(i, i + 1);
      }
    }
  }

  private void openSingle(int i, char closing, int to) {
    if (open < 0
        && i + 1 < to
        && !apostrophes.isElision(i, to)
        && (i == 0 || !MarkedText.isInk(text.at(i - 1)))) {
      open(i, closing);
    }
  }

  private void readApostrophe(int i, char c, int from, int to) {
    if (open < 0) {
      if (c == '\''
          && text.isOpening(i, from, to)
          && !apostrophes.isElision(i, to)
          && apostrophes.isClosedLater(i, to)) {
        open(i, '\'');
      }
      return;
    }
    if (!text.isClosing(i, from, to)) {
      return;
    }
    if (closer == c) {
      if (!apostrophes.isPluralPossessive(i, c, to)) {
        close(i, i + 1);
      }
    } else if (closer == '”' && nested == 0 && isMismatch(i)) {
      close(i, i + 1);
    }
  }

  /** “more extensive’ talks: the wrong mark, and no right one before the next quote opens. */
  private boolean isMismatch(int i) {
    boolean inner = text.words(open, i).indexOf('‘') >= 0;
    boolean plural = text.at(i - 1) == 's';
    return i - open < LONGEST_UNCLOSED && text.nextCurlyCloser(i) < 0 && !inner && !plural;
  }

  private void open(int i, char closing) {
    if (open >= 0 && sentenceEnd <= open) {
      nested++;
      return;
    }
    if (open >= 0 && hasCloserFor(i)) {
      nested++;
      return;
    }
    if (open >= 0) {
      close(sentenceEnd, sentenceEnd);
    }
    open = i;
    closer = closing;
    nested = 0;
  }

  /** Whether both the quote that opens at i and the one around it are closed in the paragraph. */
  private boolean hasCloserFor(int i) {
    int inner = text.nextCurlyCloser(i + 1);
    return closer == '”' && inner >= 0 && text.nextCurlyCloser(inner + 1) >= 0;
  }

  private void closeUnclosed(int at) {
    if (open < 0) {
      return;
    }
    int end = at;
    if (end - open > LONGEST_UNCLOSED) {
      end = text.firstSentenceEnd(open, open + LONGEST_UNCLOSED);
    }
    close(end, end);
  }

  private void close(int end, int behind) {
    Marked marked = text.trimmed(open, end, behind);
    if (marked != null) {
      found.add(marked);
    }
    open = -1;
    nested = 0;
  }
}
