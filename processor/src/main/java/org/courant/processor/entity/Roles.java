package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Titles and jobs beside a person's name, as the text words them: before it, “former Ohio governor
 * Nora Field”, and set off by commas on either side, “Nora Field, the governor of Ohio,”.
 */
final class Roles {
  private static final Set<String> OF = Set.of("of", "for");
  private static final Set<String> JOINTS = Set.of("and", "&", "the");
  private static final Set<String> BEFORE_VERB =
      Set.of("to", "will", "would", "could", "can", "may", "might", "should", "must", "not", "did");
  private static final int FAR = 12;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Jobs jobs;
  private final Asides asides;

  Roles(Gazetteer gazetteer, Lexicon lexicon, Jobs jobs) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.jobs = jobs;
    this.asides = new Asides(lexicon, jobs);
  }

  /** All roles that stand beside the name in {@code [from, to)}. */
  List<String> around(Line line, int from, int to) {
    List<String> roles = new ArrayList<>();
    int start = behindTitle(line, from);
    add(roles, before(line, start));
    add(roles, asides.before(line, start, to));
    add(roles, asides.behind(line, to));
    if (roles.isEmpty() && start < from && jobs.isTitleLike(line.word(from - 1))) {
      roles.add(line.sentence().tokens().get(from - 1).word());
    }
    return roles;
  }

  /** “Mr.”, “Dr” and the like right before a name, in lower case; empty where there is none. */
  String honorific(Line line, int from) {
    String word = line.word(from - 1);
    return jobs.isHonorific(word) || jobs.isTitleLike(word) ? Jobs.lower(word) : "";
  }

  private static void add(List<String> roles, @Nullable String role) {
    if (role != null) {
      roles.add(role);
    }
  }

  /** Where the name begins, its “Dr” or “Sir” included. */
  private int behindTitle(Line line, int from) {
    int start = from;
    while (start > 0
        && from - start < 3
        && (jobs.isHonorific(line.word(start - 1)) || jobs.isTitleLike(line.word(start - 1)))) {
      start--;
    }
    return start;
  }

  /** The title whose last word stands before a position. */
  @Nullable String before(Line line, int end) {
    int head = headBefore(line, end);
    if (head < 0) {
      return null;
    }
    int start = startOf(line, head);
    boolean verb = !line.isCapital(head) && BEFORE_VERB.contains(Jobs.lower(line.word(start - 1)));
    boolean relative = jobs.isRelative(line.word(end - 1));
    return verb || relative ? null : text(line, start, end);
  }

  /** The job's own word: the last one, or the one before “of State”. */
  private int headBefore(Line line, int end) {
    if (jobs.isJob(line.word(end - 1))) {
      return end - 1;
    }
    for (int i = end - 1; i > Math.max(0, end - 8); i--) {
      String word = line.word(i);
      if (OF.contains(word) && jobs.isJob(line.word(i - 1)) && i < end - 1) {
        return i - 1;
      }
      boolean part = line.isCapital(i) || jobs.isModifier(word) || OF.contains(word);
      boolean known = word.equals("state") || word.equals("affairs");
      if (!part && !known && !JOINTS.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the title begins whose head stands at a position: through modifiers and names. */
  private int startOf(Line line, int head) {
    int start = head;
    while (start > 0 && head - start < FAR) {
      int before = stepBack(line, start);
      if (before == start) {
        return start;
      }
      start = before;
    }
    return start;
  }

  private int stepBack(Line line, int start) {
    String word = line.word(start - 1);
    if (jobs.isModifier(word) || jobs.isJob(word)) {
      return start - 1;
    }
    if (word.equals("and") && jobs.isJob(line.word(start - 2))) {
      return start - 2;
    }
    int named = nameBefore(line, start);
    if (named < start) {
      return named;
    }
    boolean unknown =
        line.isCapital(start - 1)
            && !line.title()
            && !lexicon.isFunction(word)
            && !jobs.isHonorific(word)
            && !(line.isStart(start - 1) && lexicon.isCommon(word));
    return unknown ? start - 1 : start;
  }

  /** Where a place, people or organisation of the gazetteer begins that ends at a position. */
  private int nameBefore(Line line, int end) {
    for (int from = end - 1; from >= Math.max(0, end - 4); from--) {
      Gazetteer.Match match = line.isCapital(from) ? gazetteer.longest(line.words(), from) : null;
      if (match != null && match.end() == end && !match.entry().isPerson()) {
        return from;
      }
    }
    return end;
  }

  /** The words as they stand in the text. */
  static String text(Line line, int from, int to) {
    StringBuilder out = new StringBuilder();
    List<Token> tokens = line.sentence().tokens();
    for (int i = from; i < to; i++) {
      boolean spaced = i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      out.append(spaced ? " " : "").append(tokens.get(i).word());
    }
    return out.toString();
  }
}
