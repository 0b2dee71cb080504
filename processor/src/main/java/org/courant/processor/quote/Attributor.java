package org.courant.processor.quote;

import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds the cue that governs a quote, behind it or before it, and the cue's subject. */
final class Attributor {
  private static final int FAR = 40;
  private static final String NO_BREAK_SPACE = "\u00a0";
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

  private final Cues cues;
  private final Clauses clauses;

  Attributor(Cues cues) {
    this.cues = cues;
    this.clauses = new Clauses(cues::has);
  }

  /** “…,” X said; “…,” said X; “…,” according to X; “…” – X. */
  @Nullable Attribution behind(Strand s, int quote) {
    int p = quote + 1;
    Attribution signed = signed(s, p);
    if (signed != null) {
      return signed;
    }
    if (s.word(p).equals(",")) {
      p++;
    }
    while (Grammar.isAdverb(s.word(p)) && s.ending(p) == null) {
      p++;
    }
    if (s.word(p).equals("according") && s.word(p + 1).equals("to")) {
      return according(s, p);
    }
    Cue cue = cues.of(s.word(p));
    if (cue != null && cue != Cue.VIEW) {
      Subject subject = clauses.starting(s, p + 1);
      return Attribution.of(subject, s.span(p), cue);
    }
    return Grammar.isConjunction(s.word(p)) || Grammar.isRelative(s.word(p))
        ? null
        : subjectFirst(s, p);
  }

  /** “…” – X: nothing but the name behind the dash. */
  static @Nullable Attribution signed(Strand s, int dash) {
    if (!DASHES.contains(s.word(dash))) {
      return null;
    }
    int at = s.word(dash + 1).equals(NO_BREAK_SPACE) ? dash + 2 : dash + 1;
    Words.Named named = s.starting(at);
    if (named == null || named.type() != EntityType.PERSON) {
      return null;
    }
    int behind = s.behind(at, named);
    return behind >= s.size() || ",(.".contains(s.word(behind))
        ? Attribution.of(Subject.of(behind - 1, named), s.span(dash), Cue.SAY)
        : null;
  }

  private @Nullable Attribution subjectFirst(Strand s, int from) {
    for (int c = from + 1; c < Math.min(s.size(), from + FAR); c++) {
      String w = s.word(c);
      if (w.equals("(")) {
        c = Brackets.behind(s, c) - 1;
        continue;
      }
      if (Grammar.isMark(w) && !",-—".contains(w)) {
        return null;
      }
      Cue cue = cues.of(w);
      if (cue != null && Clauses.isVerbal(s, c)) {
        Subject subject = clauses.subject(s, c);
        if (subject != null && subject.from() >= from && subject.from() <= from + 10) {
          return Attribution.of(subject, s.span(c), cue);
        }
      }
    }
    return null;
  }

  @Nullable Attribution according(Strand s, int p) {
    Subject subject = clauses.starting(s, p + 2);
    return Attribution.of(subject, s.span(p, p + 1), Cue.SAY);
  }

  /** X said: “…”; X described it as “…”; X said that it was, in part, “…”. */
  @Nullable Attribution before(Strand s, int quote) {
    boolean closed = false;
    for (int c = quote - 1; c >= Math.max(0, quote - FAR); c--) {
      String w = s.word(c);
      if (w.equals(";") || w.equals("while") || w.equals("whereas")) {
        return null;
      }
      if (w.equals("according") && s.word(c + 1).equals("to")) {
        return according(s, c);
      }
      if (closed && isRelativeClause(s, c)) {
        c = clauseStart(s, c);
        continue;
      }
      closed |= w.equals(",") && c < quote - 1;
      Cue cue = cues.of(w);
      if (cue != null && Clauses.isVerbal(s, c)) {
        return attribute(s, c, cue);
      }
    }
    return null;
  }

  /** The cue's subject, before it or behind it; in the passive, who does it. */
  private Attribution attribute(Strand s, int c, Cue cue) {
    if (Clauses.isPassive(s, c)) {
      return Attribution.of(clauses.agent(s, c), s.span(c), cue);
    }
    Subject subject = clauses.subject(s, c);
    if (subject == null) {
      subject = clauses.starting(s, c + 1);
    }
    return Attribution.of(subject, s.span(c), cue);
  }

  /** Whether the verb at a position stands in “, who …”, which a comma closed. */
  private boolean isRelativeClause(Strand s, int c) {
    return cues.has(s.word(c)) && clauseStart(s, c) < c;
  }

  private static int clauseStart(Strand s, int c) {
    for (int j = c - 1; j >= Math.max(1, c - 5); j--) {
      String w = s.word(j);
      if ((w.equals("who") || w.equals("which")) && s.word(j - 1).equals(",")) {
        return j - 1;
      }
      if (Grammar.isMark(w)) {
        return c;
      }
    }
    return c;
  }
}
