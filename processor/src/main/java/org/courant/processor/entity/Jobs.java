package org.courant.processor.entity;

import java.util.Locale;
import java.util.Set;

/** Which words are titles and jobs, and how far a phrase round one goes. */
final class Jobs {
  private static final Set<String> PREFIXES =
      Set.of("then", "ex", "co", "vice", "deputy", "former", "sub", "under", "self");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "at", "for", "in", "with", "from", "to", "on");
  private static final Set<String> INNER = Set.of("and", "&", "the", "of", "for", "’s", "'s", "in");
  private static final int LONGEST_RUN = 8;
  private static final int LONGEST_TAIL = 8;

  private final Lexicon lexicon;
  private final Cues cues;

  Jobs(Lexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.cues = cues;
  }

  boolean isHonorific(String word) {
    return cues.has("honorific", lower(word));
  }

  boolean isTitleLike(String word) {
    return cues.has("title-like", lower(word));
  }

  /** Whether the word names what somebody is: “minister”, “then-senator”, “Sen.”. */
  boolean isJob(String word) {
    String w = lower(word);
    int hyphen = w.indexOf('-');
    boolean compound = hyphen > 0 && PREFIXES.contains(w.substring(0, hyphen));
    String head = compound ? w.substring(hyphen + 1) : w;
    return !isHonorific(head)
        && (cues.has("job", head) || (lexicon.isTitle(head) && !isTitleLike(head)));
  }

  boolean isModifier(String word) {
    return cues.has("role-modifier", lower(word));
  }

  boolean isRelative(String word) {
    return cues.has("relative", lower(word));
  }

  /** Behind the noun phrase that starts at a position and ends in a job; −1 where none does. */
  int phraseEnd(Line line, int from) {
    int end = from;
    while (end < from + LONGEST_RUN && isNoun(line, end)) {
      end++;
    }
    if (end == from || !isJob(line.word(end - 1))) {
      return -1;
    }
    boolean joined = line.word(end).equals("and") && isNoun(line, end + 1);
    int second = joined ? phraseEnd(line, end + 1) : -1;
    return second < 0 ? end : second;
  }

  private boolean isNoun(Line line, int i) {
    String word = line.word(i);
    boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.indexOf('-') > 0;
    return !word.isEmpty()
        && (Character.isLetter(word.codePointAt(0)) || number || word.equals("’s"))
        && (!lexicon.isFunction(word) || isModifier(word))
        && !lexicon.isSaying(word);
  }

  /** Behind “of Ohio”, “at the bank”, “for trade and industry”; the same place without one. */
  int tailEnd(Line line, int from) {
    if (!PREPOSITIONS.contains(line.word(from))) {
      return from;
    }
    int end = from + 1;
    while (end < from + 1 + LONGEST_TAIL && isTail(line, end)) {
      end++;
    }
    boolean closed =
        isMark(line.word(end)) && end > from + 1 && !INNER.contains(line.word(end - 1));
    return closed ? end : from;
  }

  private boolean isTail(Line line, int i) {
    String word = line.word(i);
    return INNER.contains(word)
        || (!isMark(word) && !lexicon.isFunction(word) && !lexicon.isSaying(word));
  }

  static boolean isMark(String word) {
    return word.isEmpty() || ",.;:)(”“\"–—".contains(word.substring(0, 1));
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
