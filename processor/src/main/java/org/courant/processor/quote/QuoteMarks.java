package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

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
  private static final Set<String> ELIDED =
      Set.of("em", "tis", "twas", "til", "cause", "bout", "round", "n");

  private final String text;
  private final List<Marked> found = new ArrayList<>();

  /** The closing mark that would end a stretch: ” ’ " or '. */
  private char closer;

  private int open = -1;
  private int nested;
  private int sentenceEnd = -1;
  private final int[] nextCurlyCloser;

  private QuoteMarks(String text) {
    this.text = text;
    this.nextCurlyCloser = nextOf(text, '”', '“');
  }

  static List<Marked> in(String text) {
    QuoteMarks marks = new QuoteMarks(text);
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      marks.readParagraph(from, to);
      from = to + 1;
    }
    marks.closeUnclosed(text.length());
    return marks.found;
  }

  /** For each offset, where the paragraph's next closer stands before its next opener, or −1. */
  private static int[] nextOf(String text, char closer, char opener) {
    int[] next = new int[text.length() + 1];
    int seen = -1;
    next[text.length()] = -1;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == closer) {
        seen = i;
      } else if (c == opener || c == '\n') {
        seen = -1;
      }
      next[i] = seen;
    }
    return next;
  }

  private void readParagraph(int from, int to) {
    int i = from;
    if (open >= 0) {
      int first = firstInk(from, to);
      if (first == to) {
        return;
      }
      if (!opensAgain(text.charAt(first)) || to - open > LONGEST) {
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

  private int firstInk(int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean opensAgain(char c) {
    return switch (closer) {
      case '”' -> c == '“' || c == '"';
      case '’' -> c == '‘';
      default -> c == closer;
    };
  }

  private void read(int i, int from, int to) {
    char c = text.charAt(i);
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
    if (open < 0 && isOpening(i, from, to)) {
      open(i, c);
    } else if (open >= 0 && nested > 0) {
      nested--;
    } else if (open >= 0) {
      close(i, i + 1);
    }
  }

  private void readStraight(int i, int from, int to) {
    boolean opening = isOpening(i, from, to);
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
    if (open < 0 && i + 1 < to && !isElision(i, to) && (i == 0 || !isInk(text.charAt(i - 1)))) {
      open(i, closing);
    }
  }

  private void readApostrophe(int i, char c, int from, int to) {
    if (open < 0) {
      if (c == '\'' && isOpening(i, from, to) && !isElision(i, to) && isClosedLater(i, to)) {
        open(i, '\'');
      }
      return;
    }
    if (!isClosing(i, from, to)) {
      return;
    }
    if (closer == c) {
      if (!isPluralPossessive(i, c, to)) {
        close(i, i + 1);
      }
    } else if (closer == '”' && nested == 0 && isMismatch(i)) {
      close(i, i + 1);
    }
  }

  /** “more extensive’ talks: the wrong mark, and no right one before the next quote opens. */
  private boolean isMismatch(int i) {
    boolean inner = text.substring(open, i).indexOf('‘') >= 0;
    boolean plural = text.charAt(i - 1) == 's';
    return i - open < LONGEST_UNCLOSED && nextCurlyCloser[i] < 0 && !inner && !plural;
  }

  /** ‘the boys’ house’: not the end, since another mark follows that may be. */
  private boolean isPluralPossessive(int i, char c, int to) {
    if (text.charAt(i - 1) != 's' || i + 2 >= to || !Character.isLowerCase(text.charAt(i + 2))) {
      return false;
    }
    int most = Math.min(to, i + 300);
    for (int j = i + 1; j < most; j++) {
      char d = text.charAt(j);
      if (d == c && isClosing(j, i, to)) {
        return true;
      }
      if (d == '‘' || d == '.' || (d == c && isOpening(j, i, to))) {
        return false;
      }
    }
    return false;
  }

  private boolean isClosedLater(int i, int to) {
    int most = Math.min(to, i + 600);
    for (int j = i + 2; j < most; j++) {
      if (text.charAt(j) == '\'' && isClosing(j, i, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpening(int i, int from, int to) {
    boolean startsWord = i + 1 < to && !Character.isWhitespace(text.charAt(i + 1));
    return startsWord && (i == from || !isInk(text.charAt(i - 1)));
  }

  private boolean isClosing(int i, int from, int to) {
    return i > from
        && !Character.isWhitespace(text.charAt(i - 1))
        && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private static boolean isInk(char c) {
    return !Character.isWhitespace(c) && "([{—–-/“‘\"…".indexOf(c) < 0;
  }

  private boolean isElision(int i, int to) {
    int end = i + 1;
    while (end < to && end < i + 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i + 1, end);
    return word.isEmpty() || Character.isDigit(word.charAt(0)) || ELIDED.contains(word);
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
    int inner = nextCurlyCloser[Math.min(i + 1, text.length())];
    return closer == '”' && inner >= 0 && nextCurlyCloser[inner + 1] >= 0;
  }

  private void closeUnclosed(int at) {
    if (open < 0) {
      return;
    }
    int end = at;
    if (end - open > LONGEST_UNCLOSED) {
      end = firstSentenceEnd(open, open + LONGEST_UNCLOSED);
    }
    close(end, end);
  }

  private int firstSentenceEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (".!?\n".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return to;
  }

  private void close(int end, int behind) {
    Marked marked = trimmed(open, end, behind);
    if (marked != null) {
      found.add(marked);
    }
    open = -1;
    nested = 0;
  }

  private @Nullable Marked trimmed(int mark, int end, int behind) {
    int from = mark + 1;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    boolean hasWord = false;
    for (int i = from; i < to && !hasWord; i++) {
      hasWord = Character.isLetterOrDigit(text.charAt(i));
    }
    return hasWord ? new Marked(new Span(from, to), mark, behind) : null;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || "“”\"«»„".indexOf(c) >= 0;
  }
}
