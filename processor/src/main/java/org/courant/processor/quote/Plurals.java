package org.courant.processor.quote;

import java.util.List;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/**
 * Who “they” are: the plural that opens this sentence, or the one before where nobody else opens
 * that. Anything less plain is left alone.
 */
final class Plurals {
  private static final int FAR = 8;
  private static final int NEAR = 4;
  private static final int ASIDE = 24;
  private static final int SENTENCES = 2;

  private final Words words;

  Plurals(Words words) {
    this.words = words;
  }

  /** The ids of one party or of two who are named together; empty where the words do not tell. */
  List<String> they(int token) {
    int sentence = words.sentenceOf(token);
    for (int i = sentence; i >= Math.max(0, sentence - SENTENCES); i--) {
      int first = words.firstOf(i);
      List<String> opening = opening(first, i == sentence ? token : words.firstOf(i + 1));
      if (opening == null || !opening.isEmpty()) {
        return opening == null ? List.of() : opening;
      }
    }
    return List.of();
  }

  /** Those who open a sentence; empty where nobody does, null where one alone does. */
  private @Nullable List<String> opening(int first, int behind) {
    int from = afterAdjunct(first, behind);
    for (int t = from; t < Math.min(behind, from + FAR); t++) {
      Named named = words.starting(t);
      Party party = words.party(t);
      if (named != null && named.mention().kind() == Mention.Kind.PRONOUN) {
        return null;
      }
      if (named != null && !(named.type() == EntityType.GROUP && isPartyNear(named.last() + 1))) {
        return named(named, behind);
      }
      if (party != null && party.last() == t && party.many()) {
        return party(party, behind);
      }
      boolean ends = Grammar.isMark(words.lower(t)) || Grammar.isAuxiliary(words.lower(t));
      if (named == null && ends) {
        return List.of();
      }
    }
    return List.of();
  }

  /** “Norwegian officials”: it is the officials who do it. */
  private boolean isPartyNear(int token) {
    return token < words.size() && (words.party(token) != null);
  }

  private @Nullable List<String> named(Named one, int behind) {
    boolean many = one.type() == EntityType.GROUP && words.lower(one.last()).endsWith("s");
    if (many) {
      return List.of(one.entity());
    }
    Named other = joined(one, behind);
    return other == null ? null : List.of(one.entity(), other.entity());
  }

  /** “A and B”. */
  private @Nullable Named joined(Named one, int behind) {
    for (int t = one.last() + 1; t < Math.min(behind, one.last() + ASIDE); t++) {
      Named next = words.starting(t);
      if (next != null && next.type() == one.type()) {
        return next.entity().equals(one.entity()) || !isAndBefore(t) ? null : next;
      }
      String w = words.lower(t);
      boolean stops = Grammar.isAuxiliary(w) || w.equals(".") || w.equals(";");
      if (stops || (next == null && t > one.last() + NEAR && !isAside(one.last() + 1))) {
        return null;
      }
    }
    return null;
  }

  private boolean isAside(int token) {
    return words.lower(token).equals(",");
  }

  private boolean isAndBefore(int token) {
    for (int t = token - 1; t >= Math.max(0, token - NEAR); t--) {
      if (words.lower(t).equals("and")) {
        return true;
      }
      if (Grammar.isMark(words.lower(t)) || words.ending(t) != null) {
        return false;
      }
    }
    return false;
  }

  /** “critics of the levy, like A and B”: A and B; else the party itself. */
  private List<String> party(Party party, int behind) {
    for (int t = party.last() + 1; t < Math.min(behind - 1, party.last() + FAR * 2); t++) {
      String w = words.lower(t);
      boolean like = w.equals("like") || w.equals("including");
      if (like && words.lower(t - 1).equals(",")) {
        for (int n = t + 1; n < Math.min(behind, t + NEAR); n++) {
          Named one = words.starting(n);
          Named other = one == null ? null : joined(one, behind);
          if (one != null) {
            return other == null ? List.of(party.id()) : List.of(one.entity(), other.entity());
          }
        }
      }
      if (Grammar.isAuxiliary(w)) {
        break;
      }
    }
    return List.of(party.id());
  }

  /** Past “But”, “On Monday,”. */
  private int afterAdjunct(int first, int behind) {
    String w = words.lower(first);
    int from = Grammar.isConjunction(w) || Grammar.isAdverb(w) ? first + 1 : first;
    from = from < behind && words.lower(from).equals(",") ? from + 1 : from;
    if (from < behind && Grammar.isPreposition(words.lower(from))) {
      for (int t = from; t < Math.min(behind, from + FAR); t++) {
        if (words.lower(t).equals(",")) {
          return t + 1;
        }
      }
    }
    return from;
  }
}
