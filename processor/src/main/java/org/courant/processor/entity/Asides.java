package org.courant.processor.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roles that commas set off from a name, before it or behind: “Alan Reed, a doctor, said”. */
final class Asides {
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "its", "their", "our", "his", "her", "my");
  private static final int FAR = 12;

  private final Lexicon lexicon;
  private final Jobs jobs;

  Asides(Lexicon lexicon, Jobs jobs) {
    this.lexicon = lexicon;
    this.jobs = jobs;
  }

  /** “The chief economist at the bank, Dr Voss, said”: the role before the comma. */
  @Nullable String before(Line line, int from, int to) {
    if (!line.word(from - 1).equals(",") || !Jobs.isMark(line.word(to)) || line.title()) {
      return null;
    }
    String next = line.word(to + 1);
    if (next.equals("and") || next.equals("or")) {
      return null;
    }
    int comma = from - 1;
    for (int i = comma - 1; i >= Math.max(0, comma - FAR); i--) {
      String word = Jobs.lower(line.word(i));
      if (Jobs.isMark(word)) {
        return null;
      }
      boolean opens = DETERMINERS.contains(word) || word.equals("’s") || word.equals("'s");
      int end = opens ? jobs.phraseEnd(line, i + 1) : -1;
      if (end > 0 && (end == comma || jobs.tailEnd(line, end) == comma)) {
        return jobs.isRelative(line.word(end - 1)) ? null : Roles.text(line, i + 1, comma);
      }
    }
    return null;
  }

  /** “Alan Reed, a doctor,”, “Nora Field (D-Ohio), 52, governor of Ohio,”, “Reed is a doctor”. */
  @Nullable String behind(Line line, int to) {
    int i = behindBrackets(line, to);
    boolean copula = Set.of("is", "was", "became").contains(line.word(i));
    if ((!line.word(i).equals(",") && !copula) || line.title()) {
      return null;
    }
    i++;
    if (line.word(i + 1).equals(",") && isNumber(line.word(i))) {
      i += 2;
    }
    String determiner = Jobs.lower(line.word(i));
    boolean determined = DETERMINERS.contains(determiner);
    int start = determined ? i + 1 : i;
    int end = jobs.phraseEnd(line, start);
    if (end < 0 || (copula && !determined)) {
      return null;
    }
    int tail = jobs.tailEnd(line, end);
    boolean indefinite = determiner.startsWith("a");
    boolean whose = determined && !indefinite && !determiner.equals("the");
    boolean relative = jobs.isRelative(line.word(end - 1)) && (whose || owns(line, start, end));
    boolean ends = copula || isAsideEnd(line, tail, indefinite);
    return relative || !ends ? null : Roles.text(line, lastOwner(line, start, end), tail);
  }

  /** Not “after beating Reed, the governor, Nora Field, said”. */
  private boolean isAsideEnd(Line line, int end, boolean indefinite) {
    String mark = line.word(end);
    if (mark.equals("who") || mark.equals("whose")) {
      return true;
    }
    boolean other =
        mark.equals(",")
            && line.isCapital(end + 1)
            && !lexicon.isFunction(line.word(end + 1))
            && !indefinite;
    return Jobs.isMark(mark) && !other;
  }

  private static boolean owns(Line line, int from, int to) {
    return lastOwner(line, from, to) > from;
  }

  /** “the company’s chief executive” tells “chief executive”. */
  private static int lastOwner(Line line, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      start = line.word(i).equals("’s") || line.word(i).equals("'s") ? i + 1 : start;
    }
    return start;
  }

  private static int behindBrackets(Line line, int from) {
    if (!line.word(from).equals("(")) {
      return from;
    }
    for (int i = from + 1; i < from + 8; i++) {
      if (line.word(i).equals(")")) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() < 4;
  }
}
