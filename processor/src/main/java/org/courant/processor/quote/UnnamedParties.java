package org.courant.processor.quote;

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
  private static final int NEAR = 4;

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

  private final Words words;
  private final boolean[] named;
  private final @Nullable Party[] parties;

  /** The ids of those with a name. */
  private final Set<String> taken = new HashSet<>();

  /** By the last word of a name. */
  private final Map<String, Set<String>> bodies = new HashMap<>();

  /** By head noun, all that say more than it. */
  private final Map<String, Set<List<String>>> keys = new HashMap<>();

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

  private void find() {
    look();
    List<PartyDraft> drafts = new PartyDrafts(words, named).all();
    for (PartyDraft draft : drafts) {
      if (!draft.isBare()) {
        keys.computeIfAbsent(head(draft), h -> new HashSet<>()).add(draft.key());
      }
    }
    for (PartyDraft draft : drafts) {
      String body = draft.isBare() && draft.definite() ? only(bodies.get(head(draft))) : null;
      List<String> key = key(draft);
      boolean vague = key.size() == 1 && VAGUE.contains(head(draft));
      if (body != null || !vague) {
        parties[draft.head()] = party(draft, body, key);
      }
    }
    counted();
  }

  /** Who is named, and which organisations end in a noun: “House Oversight Committee”. */
  private void look() {
    for (int t = 0; t < words.size(); t++) {
      Named at = words.starting(t);
      if (at == null) {
        continue;
      }
      taken.add(at.entity());
      Arrays.fill(named, t, at.last() + 1, true);
      if (at.mention().kind() == Mention.Kind.NAME && at.type() == EntityType.ORGANIZATION) {
        String head = words.lower(at.last());
        bodies.computeIfAbsent(head, h -> new HashSet<>()).add(at.entity());
      }
    }
  }

  /** “the panel” is the House panel where there is no other. */
  private List<String> key(PartyDraft draft) {
    Set<List<String>> same = keys.getOrDefault(head(draft), Set.of());
    return draft.isBare() && same.size() == 1 ? same.iterator().next() : draft.key();
  }

  private static @Nullable String only(@Nullable Set<String> ids) {
    return ids != null && ids.size() == 1 ? ids.iterator().next() : null;
  }

  private String head(PartyDraft draft) {
    return words.lower(draft.head());
  }

  private Party party(PartyDraft draft, @Nullable String body, List<String> key) {
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

  /** “groups of protesters”: protesters. */
  private void counted() {
    for (int t = 0; t + 2 < words.size(); t++) {
      if (PartyNouns.isCount(words.lower(t)) && words.lower(t + 1).equals("of")) {
        for (int h = t + 2; h < Math.min(words.size(), t + 2 + NEAR); h++) {
          Party party = parties[h];
          if (party != null && party.first() <= t + 3) {
            parties[t] = party;
          }
        }
      }
    }
  }
}
