package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the noun phrases of an article that name a party by what it is. */
final class PartyDrafts {
  private static final int MOST_MODIFIERS = 4;
  private static final Cues CUES = Cues.load();

  /** What says which of them, though it is no adjective. */
  private static final Set<String> WHICH =
      Set.of("some", "many", "most", "several", "few", "other", "another", "no", "such");

  private static final Set<String> NOBODY = Set.of("no", "few", "neither");

  private final Words words;
  private final boolean[] named;

  /**
   * @param named the tokens of mentions
   */
  PartyDrafts(Words words, boolean[] named) {
    this.words = words;
    this.named = named;
  }

  /** In text order. */
  List<PartyDraft> all() {
    List<PartyDraft> drafts = new ArrayList<>();
    for (int t = 0; t < words.size(); t++) {
      String w = words.lower(t);
      boolean noun = PartyNouns.isMany(w) || PartyNouns.isBody(w);
      PartyDraft draft = noun && !named[t] && isPlain(t) && !isModifier(t) ? draft(t) : null;
      if (draft != null && !NOBODY.contains(draft.key().get(0))) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** A capital within a sentence is somebody's name that was not found. */
  private boolean isPlain(int t) {
    boolean opens = t == 0 || words.sentenceOf(t - 1) != words.sentenceOf(t);
    boolean lower = Character.isLowerCase(words.surface(t).codePointAt(0));
    return lower || (opens && !isTitle(t));
  }

  /** “Citizens for Tax Justice”. */
  private boolean isTitle(int t) {
    return t + 2 < words.size()
        && Grammar.isPreposition(words.lower(t + 1))
        && Character.isUpperCase(words.surface(t + 2).codePointAt(0))
        && !named[t + 2];
  }

  /** “police officers”. */
  private boolean isModifier(int t) {
    boolean ends = t + 1 >= words.size() || words.sentenceOf(t + 1) != words.sentenceOf(t);
    return !ends && PartyNouns.isMany(words.lower(t + 1));
  }

  private PartyDraft draft(int head) {
    List<String> key = new ArrayList<>(List.of(words.lower(head)));
    int first = head;
    boolean definite = false;
    for (int t = head - 1; t >= 0 && words.sentenceOf(t) == words.sentenceOf(head); t--) {
      String w = words.lower(t);
      boolean which = WHICH.contains(w);
      if (Grammar.isDeterminer(w) && !which) {
        definite = !w.equals("a") && !w.equals("an") && !w.equals("any");
        return new PartyDraft(t, head, key, definite);
      }
      if (head - t > MOST_MODIFIERS || Grammar.isPronoun(w) || (!named[t] && isVerbal(w))) {
        return new PartyDraft(head, head, List.of(words.lower(head)), false);
      }
      if (ends(w)) {
        break;
      }
      if (!Grammar.isNumber(w)) {
        key.add(0, w);
      }
      first = t;
    }
    return new PartyDraft(first, head, key, definite);
  }

  private static boolean ends(String w) {
    return Grammar.isMark(w)
        || Grammar.isPreposition(w)
        || Grammar.isConjunction(w)
        || w.equals("than")
        || w.equals("'s")
        || w.equals("'")
        || w.equals("to");
  }

  private static boolean isVerbal(String w) {
    boolean inflected = w.endsWith("s") && !w.endsWith("ss") && w.length() > 3;
    return Grammar.isAuxiliary(w)
        || inflected
        || w.endsWith("ed")
        || w.endsWith("ing")
        || CUES.has(w);
  }
}
