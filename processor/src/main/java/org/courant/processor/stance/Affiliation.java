package org.courant.processor.stance;

import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;

/**
 * Names that only say where somebody comes from or something is: “(D-Ohio)”, “a senator from Ohio”,
 * “the Tribune columnist Ann Lee”, “in Exland”. Whose stance it is they do not say.
 */
final class Affiliation {
  private static final Set<String> PLACES =
      Set.of("in", "at", "on", "near", "across", "inside", "outside", "around", "throughout");

  private static final Set<String> LINKS = Set.of("of", "for", "to", "(", "-", "–", "than", "like");

  private final Lexicon lexicon;

  Affiliation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a mention cannot hold what its sentence shows. */
  boolean isOnly(Strand s, Named named) {
    int first = named.first() - s.token(0);
    boolean free = named.type() == EntityType.PERSON || named.mention().kind() != Mention.Kind.NAME;
    String before = before(s, first);
    return !free
        && (isOneOf(s, named, first)
            || PLACES.contains(before)
            || LINKS.contains(before)
            || isModifier(s, named, first));
  }

  /** “Ann Lee’s daughter”, “his allies”: another than the one named, unless it is a stance. */
  boolean isOwner(Strand s, Named named) {
    int first = named.first() - s.token(0);
    int behind = s.behind(first, named);
    boolean pronoun = named.mention().kind() == Mention.Kind.PRONOUN;
    boolean possessive =
        pronoun
            ? Grammar.isPossessive(s.word(first))
            : s.word(behind).equals("'s") || s.word(behind).equals("'");
    return possessive && !isStance(s, pronoun ? behind : behind + 1);
  }

  private boolean isStance(Strand s, int from) {
    for (int i = from; i < from + 3; i++) {
      boolean stance = lexicon.first(s, i, Entry.Part.NOUN) != null;
      if (stance || Bodies.isBody(s.word(i)) || lexicon.isAgentive(s.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * “the Exland candidate Ann Lee”, “the Democratic nominee”: a name that only leads to somebody
   * else.
   */
  boolean isTitle(Strand s, Named named) {
    if (named.type() == EntityType.PERSON || named.mention().kind() != Mention.Kind.NAME) {
      return false;
    }
    int next = s.behind(named.first() - s.token(0), named);
    return isAdjective(s, named, next) || leadsToPerson(s, next);
  }

  private boolean isAdjective(Strand s, Named named, int next) {
    boolean place = named.type() == EntityType.GROUP || named.type() == EntityType.LOCATION;
    boolean plural = s.word(next - 1).endsWith("s") && !s.word(next - 1).endsWith(".s");
    return place
        && !plural
        && s.starting(next) == null
        && !isEnd(s, next)
        && !Bodies.isBody(s.word(next))
        && !lexicon.isAgentive(s.word(next))
        && !s.word(next).endsWith("ing");
  }

  private boolean leadsToPerson(Strand s, int next) {
    for (int i = next; i < next + 5; i++) {
      Named other = s.starting(i);
      if (other != null && other.type() == EntityType.PERSON) {
        return true;
      }
      if (other == null && isEnd(s, i)) {
        return false;
      }
    }
    return false;
  }

  /** “the top Democrat on the panel” is one of a group, and not the group. */
  private static boolean isOneOf(Strand s, Named named, int first) {
    String last = s.word(s.behind(first, named) - 1);
    return named.type() == EntityType.GROUP
        && (last.equals("democrat") || last.equals("republican") || last.equals("conservative"));
  }

  /** Whether a mention tells a place, and is no target. */
  static boolean isPlace(Strand s, Named named) {
    boolean place = named.type() == EntityType.LOCATION;
    return place && PLACES.contains(before(s, named.first() - s.token(0)));
  }

  private static String before(Strand s, int first) {
    boolean article = s.word(first - 1).equals("the") || s.word(first - 1).equals("a");
    return s.word(article ? first - 2 : first - 1);
  }

  /** “Ohio Senator Brown”, but “Ohio lawmakers” and “Exland attacked”. */
  private boolean isModifier(Strand s, Named named, int first) {
    int next = s.behind(first, named);
    for (int i = next; i < next + 3; i++) {
      String w = s.word(i);
      if (Bodies.isBody(w)) {
        return false;
      }
      Named other = s.starting(i);
      if (other != null && (i > next || other.type() == EntityType.PERSON)) {
        return true;
      }
      if (isEnd(s, i)) {
        return i > next;
      }
    }
    return true;
  }

  private boolean isEnd(Strand s, int i) {
    String w = s.word(i);
    return Grammar.isMark(w)
        || Grammar.isPreposition(w)
        || Grammar.isConjunction(w)
        || Grammar.isAuxiliary(w)
        || Grammar.isAdverb(w)
        || Grammar.isRelative(w)
        || Grammar.isPossessive(w)
        || Grammar.isDeterminer(w)
        || Grammar.isPronoun(w)
        || w.equals("to")
        || lexicon.isVerb(w)
        || lexicon.strengthAt(s, i) > 0
        || w.endsWith("ed");
  }
}
