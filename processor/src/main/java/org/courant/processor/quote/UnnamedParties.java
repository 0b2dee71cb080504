package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Words.Named;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The parties of an article that have no name, told apart by their head noun and what stands before
 * it. “The panel” is the one “House panel”, and “the court” the one court that is named.
 */
final class UnnamedParties {
  private static final int MOST_MODIFIERS = 4;
  private static final Cues CUES = Cues.load();

  /** What alone may be any of those named before. */
  private static final Set<String> VAGUE =
      Set.of(
          "administration",
          "agency",
          "authority",
          "church",
          "college",
          "company",
          "department",
          "federation",
          "firm",
          "foundation",
          "government",
          "group",
          "institute",
          "journal",
          "league",
          "ministry",
          "movement",
          "nonprofit",
          "organisation",
          "organization",
          "party",
          "studio",
          "team",
          "trust",
          "university",
          "watchdog",
          "leadership",
          "management");

  /** What says which of them, though it is no adjective. */
  private static final Set<String> WHICH =
      Set.of("some", "many", "most", "several", "few", "other", "another", "no", "such");

  private static final Set<String> NOBODY = Set.of("no", "few", "neither");

  private final Words words;
  private final boolean[] named;
  private final @Nullable Party[] parties;

  private UnnamedParties(Words words) {
    this.words = words;
    this.named = new boolean[words.size()];
    this.parties = new Party[words.size()];
  }

  /** By the token of their head noun. */
  static @Nullable Party[] of(Words words) {
    UnnamedParties all = new UnnamedParties(words);
    all.find();
    return all.parties;
  }

  private record Draft(int first, int head, List<String> key, boolean definite) {
    boolean isBare() {
      return key.size() == 1;
    }
  }

  private void find() {
    Set<String> taken = new HashSet<>();
    Map<String, Set<String>> bodies = new HashMap<>();
    for (int t = 0; t < words.size(); t++) {
      Named at = words.starting(t);
      if (at != null) {
        taken.add(at.entity());
        Arrays.fill(named, t, at.last() + 1, true);
        if (at.mention().kind() == Mention.Kind.NAME && at.type() == EntityType.ORGANIZATION) {
          String head = words.lower(at.last());
          bodies.computeIfAbsent(head, h -> new HashSet<>()).add(at.entity());
        }
      }
    }
    List<Draft> drafts = drafts();
    Map<String, Set<List<String>>> modified = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.isBare()) {
        modified.computeIfAbsent(head(draft), h -> new HashSet<>()).add(draft.key());
      }
    }
    for (Draft draft : drafts) {
      String body = draft.isBare() && draft.definite() ? only(bodies.get(head(draft))) : null;
      Set<List<String>> which = modified.getOrDefault(head(draft), Set.of());
      List<String> key =
          draft.isBare() && which.size() == 1 ? which.iterator().next() : draft.key();
      boolean vague = key.size() == 1 && VAGUE.contains(head(draft));
      if (body != null || !vague) {
        parties[draft.head()] = party(draft, body, key, taken);
      }
    }
    counted();
  }

  private static @Nullable String only(@Nullable Set<String> ids) {
    return ids != null && ids.size() == 1 ? ids.iterator().next() : null;
  }

  private String head(Draft draft) {
    return words.lower(draft.head());
  }

  private Party party(Draft draft, @Nullable String body, List<String> key, Set<String> taken) {
    int first = draft.first();
    for (int t = draft.first(); t < draft.head(); t++) {
      first = named[t] ? t + 1 : first;
    }
    Span span = new Span(words.span(first).start(), words.span(draft.head()).end());
    String id = String.join("-", key).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    return new Party(
        body != null ? body : taken.contains(id) ? id + "-2" : id,
        String.join(" ", key),
        !PartyNouns.isBody(head(draft)),
        span,
        first,
        draft.head());
  }

  private List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int t = 0; t < words.size(); t++) {
      String w = words.lower(t);
      boolean noun = PartyNouns.isMany(w) || PartyNouns.isBody(w);
      Draft draft = noun && !named[t] && isPlain(t) && !isModifier(t) ? draft(t) : null;
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

  private Draft draft(int head) {
    List<String> key = new ArrayList<>(List.of(words.lower(head)));
    int first = head;
    boolean definite = false;
    for (int t = head - 1; t >= 0 && words.sentenceOf(t) == words.sentenceOf(head); t--) {
      String w = words.lower(t);
      boolean which = WHICH.contains(w);
      if (Grammar.isDeterminer(w) && !which) {
        definite = !w.equals("a") && !w.equals("an") && !w.equals("any");
        return new Draft(t, head, key, definite);
      }
      if (head - t > MOST_MODIFIERS || Grammar.isPronoun(w) || (!named[t] && isVerbal(w))) {
        return new Draft(head, head, List.of(words.lower(head)), false);
      }
      if (ends(w)) {
        break;
      }
      if (!Grammar.isNumber(w)) {
        key.add(0, w);
      }
      first = t;
    }
    return new Draft(first, head, key, definite);
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

  /** “groups of protesters”: protesters. */
  private void counted() {
    for (int t = 0; t + 2 < words.size(); t++) {
      if (PartyNouns.isCount(words.lower(t)) && words.lower(t + 1).equals("of")) {
        for (int h = t + 2; h < Math.min(words.size(), t + 2 + MOST_MODIFIERS); h++) {
          Party party = parties[h];
          if (party != null && party.first() <= t + 3) {
            parties[t] = party;
          }
        }
      }
    }
  }
}
