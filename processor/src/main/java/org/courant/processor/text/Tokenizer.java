package org.courant.processor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a paragraph into words and marks, as the Penn Treebank does, but hyphenated words whole. */
public final class Tokenizer {
  private static final String APOSTROPHES = "'’";
  private static final String HYPHENS = "-‐‑";

  private Tokenizer() {}

  /** Tokens of {@code text[from, to)} in order; they cover all of it but white space. */
  public static List<Token> tokens(String text, int from, int to) {
    List<Token> out = new ArrayList<>();
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c)) {
        i += Character.charCount(c);
      } else if (isWordStart(text, i, to)) {
        int end = wordEnd(text, i, to);
        addWord(out, text, i, end);
        i = end;
      } else {
        int end = markEnd(text, i, to);
        add(out, text, i, end);
        i = end;
      }
    }
    return out;
  }

  private static boolean isWordStart(String text, int i, int to) {
    int c = text.codePointAt(i);
    return Character.isLetterOrDigit(c)
        || ((c == '@' || c == '#')
            && i + 1 < to
            && Character.isLetterOrDigit(text.codePointAt(i + 1)));
  }

  private static int markEnd(String text, int i, int to) {
    char c = text.charAt(i);
    int end = i + Character.charCount(text.codePointAt(i));
    if (c == '.' || c == '-') {
      while (end < to && text.charAt(end) == c) {
        end++;
      }
    }
    return end;
  }

  private static int wordEnd(String text, int start, int to) {
    if (text.startsWith("http://", start) || text.startsWith("https://", start)) {
      return addressEnd(text, start, to);
    }
    int i = start + Character.charCount(text.codePointAt(start));
    while (i < to) {
      int c = text.codePointAt(i);
      if (isInner(c) || joins(text, start, i, to)) {
        i += Character.charCount(c);
      } else {
        break;
      }
    }
    return i < to && text.charAt(i) == '.' && keepsPeriod(text, start, i, to) ? i + 1 : i;
  }

  private static boolean isInner(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == 0x200C
        || c == 0x200D;
  }

  private static int addressEnd(String text, int start, int to) {
    int i = start;
    while (i < to
        && !Character.isWhitespace(text.charAt(i))
        && "\"”’<>)".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i > start + 8 && ".,;:!?".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  /** Whether the mark at i stands inside a word or number, not between two. */
  private static boolean joins(String text, int start, int i, int to) {
    if (i + 1 >= to) {
      return false;
    }
    char c = text.charAt(i);
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i + 1);
    if (!Character.isLetterOrDigit(after)) {
      return false;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (c) {
      case '.' -> digits || joinsByPeriod(text, start, i, before, after);
      case ',', ':' -> digits && (c == ':' || isThousands(text, i + 1, to));
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '_', '@' -> true;
      default -> HYPHENS.indexOf(c) >= 0 || APOSTROPHES.indexOf(c) >= 0;
    };
  }

  private static boolean isThousands(String text, int i, int to) {
    int end = i;
    while (end < to && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - i == 3;
  }

  /** As in “U.S”, “p.m”, “news.example”; not where a space was forgotten, as in “end.Next”. */
  private static boolean joinsByPeriod(String text, int start, int i, int before, int after) {
    boolean initial = i - 1 == start || !isInner(text.codePointBefore(i - 1));
    boolean domain = Character.isLetterOrDigit(before) && Character.isLowerCase(after);
    return Character.isLetter(after) && (initial || domain);
  }

  private static boolean keepsPeriod(String text, int start, int end, int to) {
    if (end + 1 < to && text.charAt(end + 1) == '.') {
      return false;
    }
    int word = end;
    while (word > start && (isInner(text.codePointBefore(word)) || text.charAt(word - 1) == '.')) {
      word--;
    }
    String last = text.substring(word, end);
    if (Abbreviations.isNumbered(last)) {
      int next = end + 1;
      while (next < to && text.charAt(next) == ' ') {
        next++;
      }
      return next < to && Character.isDigit(text.charAt(next));
    }
    return Abbreviations.isAbbreviation(last);
  }

  private static void addWord(List<Token> out, String text, int start, int end) {
    int clitic = clitic(text, start, end);
    if (clitic > start) {
      add(out, text, start, clitic);
      add(out, text, clitic, end);
    } else {
      add(out, text, start, end);
    }
  }

  /** Where “’s”, “n’t”, “’re” and the like begin, or the end where there is none. */
  private static int clitic(String text, int start, int end) {
    int mark = end - 1;
    while (mark > start && APOSTROPHES.indexOf(text.charAt(mark)) < 0) {
      mark--;
    }
    if (mark <= start) {
      return start;
    }
    String tail = text.substring(mark + 1, end).toLowerCase(Locale.ROOT);
    return switch (tail) {
      case "t" -> "nN".indexOf(text.charAt(mark - 1)) >= 0 && mark - 1 > start ? mark - 1 : start;
      case "s", "re", "ve", "ll", "d", "m" -> mark;
      default -> start;
    };
  }

  private static void add(List<Token> out, String text, int start, int end) {
    out.add(new Token(new Span(start, end), text.substring(start, end)));
  }
}
