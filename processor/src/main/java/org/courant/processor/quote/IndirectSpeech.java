package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds reported speech with a speaker that was named: “X said that …”, “According to X, …”, “…, X
 * said.” Takes only what stands in one sentence without a direct quote in it.
 */
final class IndirectSpeech {
  private static final int FEWEST_WORDS = 3;
  private static final int FAR = 40;

  private final Cues cues;
  private final Clauses clauses;

  IndirectSpeech(Cues cues) {
    this.cues = cues;
    this.clauses = new Clauses(cues::has);
  }

  List<Quote> find(Words words, Narration narration) {
    List<Quote> found = new ArrayList<>();
    for (int i = 0; i < words.sentences(); i++) {
      Strand strand = narration.strand(i);
      Quote quote = words.sentence(i).headline() ? null : in(strand);
      if (quote != null) {
        found.add(quote);
      }
    }
    return found;
  }

  private @Nullable Quote in(Strand s) {
    int end = end(s);
    if (end < FEWEST_WORDS || contains(s, Strand.QUOTE)) {
      return null;
    }
    if (s.word(0).equals("according") && s.word(1).equals("to")) {
      return accordingFirst(s, end);
    }
    for (int c = 1; c < Math.min(end, FAR); c++) {
      if (cues.of(s.word(c)) == Cue.SAY && Clauses.isVerbal(s, c) && !Clauses.isPassive(s, c)) {
        Quote quote = said(s, c, end);
        if (quote != null) {
          return quote;
        }
      }
    }
    return accordingLast(s, end);
  }

  private static boolean contains(Strand s, String word) {
    for (int i = 0; i < s.size(); i++) {
      if (s.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The position behind the last word, without the marks that end the sentence. */
  private static int end(Strand s) {
    int end = s.size();
    while (end > 0 && Grammar.isMark(s.word(end - 1))) {
      end--;
    }
    return end;
  }

  private @Nullable Quote said(Strand s, int c, int end) {
    Subject subject = clauses.subject(s, c);
    if (subject == null || subject.entity() == null) {
      return null;
    }
    int content = contentStart(s, c);
    if (content > 0 && end - content >= FEWEST_WORDS) {
      return quote(s, content, end - 1, subject, s.span(c));
    }
    boolean closes = end - c <= 6 && subject.from() > 0 && s.word(subject.from() - 1).equals(",");
    int first = 0;
    return closes && subject.from() - 1 - first >= FEWEST_WORDS
        ? quote(s, first, subject.from() - 2, subject, s.span(c))
        : null;
  }

  /** Behind “that”, or behind “said” where a clause begins; −1 where none does. */
  private static int contentStart(Strand s, int c) {
    for (int j = c + 1; j <= c + 5; j++) {
      String w = s.word(j);
      if (w.equals("that")) {
        return j + 1;
      }
      if (Grammar.isMark(w) || w.equals("to")) {
        break;
      }
    }
    boolean plain = s.word(c).equals("said") || s.word(c).equals("says");
    int next = c + 1;
    while (plain && Grammar.isAdverb(s.word(next))) {
      next++;
    }
    String w = s.word(next);
    boolean clause = s.starting(next) != null || Grammar.isDeterminer(w) || isClausePronoun(w);
    return plain && clause ? next : -1;
  }

  private static boolean isClausePronoun(String w) {
    return w.equals("he")
        || w.equals("she")
        || w.equals("it")
        || w.equals("they")
        || w.equals("there")
        || w.equals("we")
        || w.equals("i");
  }

  private @Nullable Quote accordingFirst(Strand s, int end) {
    Subject subject = clauses.starting(s, 2);
    if (subject == null || subject.entity() == null) {
      return null;
    }
    int comma = subject.last() + 1;
    boolean clause = s.word(comma).equals(",") && end - comma > FEWEST_WORDS;
    return clause ? quote(s, comma + 1, end - 1, subject, s.span(0, 1)) : null;
  }

  private @Nullable Quote accordingLast(Strand s, int end) {
    for (int c = FEWEST_WORDS + 1; c < end; c++) {
      if (s.word(c).equals("according") && s.word(c + 1).equals("to")) {
        Subject subject = clauses.starting(s, c + 2);
        boolean comma = s.word(c - 1).equals(",");
        return comma && subject != null && subject.entity() != null
            ? quote(s, 0, c - 2, subject, s.span(c, c + 1))
            : null;
      }
    }
    return null;
  }

  private static Quote quote(Strand s, int from, int last, Subject subject, Span cue) {
    return new Quote(
        s.span(from, last), Quote.Kind.INDIRECT, subject.entity(), cue, subject.span());
  }
}
