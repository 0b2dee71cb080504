package org.courant.processor.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the sentences of one paragraph end. */
final class Boundaries {
  private static final String CLOSERS = "”’\"')]»›";
  private static final String OPENERS = "“‘\"'([«‹„¿¡—–-•*";
  private static final String QUOTES = "”’\"'»“";

  /** Words that begin a sentence, seldom a name: so an abbreviation before them was an end. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "but",
          "and",
          "or",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "this",
          "that",
          "these",
          "those",
          "there",
          "when",
          "while",
          "if",
          "as",
          "after",
          "before",
          "what",
          "who",
          "how",
          "why",
          "where",
          "so",
          "yet",
          "then",
          "now",
          "some",
          "many",
          "most",
          "all",
          "both",
          "not",
          "no",
          "one",
          "two",
          "since",
          "until",
          "although",
          "though",
          "because",
          "however",
          "meanwhile",
          "with",
          "to",
          "under",
          "mr.",
          "mrs.",
          "ms.",
          "according");

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "told",
          "asked",
          "added",
          "wrote",
          "replied",
          "tweeted",
          "argued",
          "demanded",
          "shouted",
          "cried",
          "announced",
          "noted",
          "warned",
          "wondered",
          "continued");

  /** Bounds the time that a text full of marks takes. */
  private static final int FARTHEST_OPENER = 300;

  private final List<Token> tokens;
  private final boolean lowerCase;

  Boundaries(List<Token> tokens) {
    this.tokens = tokens;
    this.lowerCase =
        tokens.stream().noneMatch(t -> t.word().chars().anyMatch(Character::isUpperCase));
  }

  /** The index behind the last token of the sentence that starts at a token. */
  int endOfSentence(int start) {
    for (int i = start; i < tokens.size(); i++) {
      if (!mayEnd(i, start)) {
        continue;
      }
      int next = behindClosers(i, start);
      if (next >= tokens.size()) {
        return tokens.size();
      }
      if (isBoundary(i, next)) {
        return next;
      }
    }
    return tokens.size();
  }

  private boolean mayEnd(int i, int start) {
    String word = tokens.get(i).word();
    char last = word.charAt(word.length() - 1);
    boolean listNumber = i == start + 1 && Character.isDigit(tokens.get(start).word().charAt(0));
    return ".!?…。！？؟۔।".indexOf(last) >= 0
        && !(last == '.' && word.equals(".") && listNumber && tokens.size() > 4);
  }

  private int behindClosers(int i, int start) {
    int next = i + 1;
    while (next < tokens.size() && closes(next, start)) {
      next++;
    }
    return next;
  }

  private boolean closes(int i, int start) {
    String word = tokens.get(i).word();
    if (".!?…。！？".contains(word) && !isSpaced(i)) {
      return true;
    }
    if (word.length() != 1 || (CLOSERS + "“").indexOf(word.charAt(0)) < 0) {
      return false;
    }
    boolean spaceBehind = i + 1 >= tokens.size() || isSpaced(i + 1);
    boolean curly = "”’)]»›".contains(word);
    if (isSpaced(i)) {
      return curly && (spaceBehind || !word.equals("’"));
    }
    return curly || spaceBehind || isOpen(word, start, i);
  }

  /** Whether a straight mark was opened in the sentence and waits to be closed. */
  private boolean isOpen(String mark, int start, int i) {
    int from = Math.max(start, i - FARTHEST_OPENER);
    return tokens.subList(from, i).stream().filter(t -> t.word().equals(mark)).count() % 2 == 1;
  }

  private boolean isSpaced(int i) {
    return tokens.get(i).span().start() > tokens.get(i - 1).span().end();
  }

  private boolean isBoundary(int i, int next) {
    String word = tokens.get(i).word();
    if ("。！？؟۔।".contains(word)) {
      return true;
    }
    if (!startsSentence(next)) {
      return false;
    }
    if (word.endsWith(".") && word.length() > 1 && word.charAt(0) != '.') {
      return next > i + 1 || endsAbbreviated(i, next);
    }
    boolean quoted = next > i + 1 && QUOTES.contains(tokens.get(next - 1).word());
    return !(quoted && "!?".contains(word) && isSaying(next));
  }

  private boolean startsSentence(int next) {
    String word = tokens.get(next).word();
    int c = word.codePointAt(0);
    if (Character.isLowerCase(c)) {
      return lowerCase || word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
    return Character.isLetterOrDigit(c)
        || OPENERS.indexOf(c) >= 0
        || c > 0x2FFF
        || "$£€#@".indexOf(c) >= 0;
  }

  /** Whether the period of the abbreviation at i is that of a sentence as well. */
  private boolean endsAbbreviated(int i, int next) {
    String word = tokens.get(i).word();
    String bare = word.substring(0, word.length() - 1);
    String following = tokens.get(next).word();
    int c = following.codePointAt(0);
    if (Abbreviations.isTitle(bare) || Abbreviations.isNumbered(bare)) {
      return false;
    }
    if (Character.isDigit(c)) {
      return false;
    }
    if ("“\"‘".indexOf(c) >= 0 || STARTERS.contains(following.toLowerCase(Locale.ROOT))) {
      return bare.length() > 1 || !following.equals("I");
    }
    boolean time = bare.equalsIgnoreCase("p.m") || bare.equalsIgnoreCase("a.m");
    return time || (bare.length() > 1 && bare.contains(".") && isFollowedBySaying(next));
  }

  private boolean isFollowedBySaying(int next) {
    return next + 1 < tokens.size() && SAYING.contains(tokens.get(next + 1).word());
  }

  /** “Why?” Mason asked: the attribution belongs to the sentence. */
  private boolean isSaying(int next) {
    for (int k = next; k < Math.min(tokens.size(), next + 4); k++) {
      String word = tokens.get(k).word();
      if (SAYING.contains(word)) {
        return true;
      }
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }
}
