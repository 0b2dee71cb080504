package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
import org.courant.processor.text.Span;

/**
 * Finds those who are the object of somebody's stance, whoever holds it: “a union endorsed X”,
 * “criticism of X”, “X was booed”. Of the author's own stance such words say nothing.
 */
final class Acted {
  private static final int NEAR = 4;
  private static final double STRONG = 0.5;

  private final Lexicon lexicon;

  Acted(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Span> on(List<Scene> sentences) {
    List<Span> found = new ArrayList<>();
    for (Scene sentence : sentences) {
      Strand s = sentence.strand();
      for (int i = 0; i < s.size(); i++) {
        Named named = s.starting(i);
        if (named != null && (isBehind(s, i) || isPatient(s, s.behind(i, named)))) {
          found.add(named.mention().span());
        }
      }
    }
    return found;
  }

  private boolean isBehind(Strand s, int first) {
    for (int j = first - 1; j >= Math.max(0, first - NEAR); j--) {
      if (isStance(s, j, Entry.Part.VERB) || isStance(s, j, Entry.Part.NOUN)) {
        return true;
      }
      if (Grammar.isMark(s.word(j)) || s.ending(j) != null) {
        return false;
      }
    }
    return false;
  }

  private boolean isPatient(Strand s, int behind) {
    boolean be = false;
    for (int j = behind; j < Math.min(s.size(), behind + NEAR); j++) {
      be |= Grammar.isBe(s.word(j));
      if (be && s.word(j).endsWith("ed") && isStance(s, j, Entry.Part.VERB)) {
        return true;
      }
      if (Grammar.isMark(s.word(j))) {
        return false;
      }
    }
    return false;
  }

  private boolean isStance(Strand s, int position, Entry.Part part) {
    return lexicon.at(s, position, part).stream().anyMatch(e -> e.strength() >= STRONG);
  }
}
