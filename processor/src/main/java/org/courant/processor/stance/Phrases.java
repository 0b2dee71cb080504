package org.courant.processor.stance;

import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases as targets. */
final class Phrases {
  /** The longest topic in words. */
  private static final int LONGEST = 12;

  private static final int MOST_TITLE = 3;

  /** “X’s policy” for X. */
  private static final double BY_ACT = 0.9;

  private static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "claims",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "suggestion",
          "suggestions",
          "idea",
          "notion",
          "charge",
          "charges",
          "report",
          "reports",
          "belief");

  private static final Set<String> OWNED =
      Set.of(
          "policy",
          "policies",
          "leadership",
          "government",
          "administration",
          "presidency",
          "conduct",
          "rhetoric",
          "behavior",
          "behaviour",
          "regime",
          "actions");

  private static final Set<String> LAWS =
      Set.of(
          "bill",
          "bills",
          "law",
          "laws",
          "legislation",
          "measure",
          "measures",
          "act",
          "order",
          "resolution",
          "amendment",
          "treaty",
          "deal",
          "agreement",
          "pact",
          "accord",
          "plan",
          "budget",
          "proposal",
          "ordinance",
          "rule",
          "rules",
          "regulation",
          "regulations",
          "tax",
          "reform",
          "policy",
          "program",
          "programme");

  /** Prepositions that the grammar of quotes does without. */
  private static final Set<String> PLACES =
      Set.of("beside", "besides", "versus", "above", "below", "past", "off", "along", "aboard");

  /** What is for something: “rejected calls for Y” is against Y. */
  private static final Set<String> ASKED =
      Set.of("call", "calls", "demands", "request", "requests", "pleas", "plea", "push");

  /** What belongs to the verb before it: “backed out”, “fought back”. */
  private static final Set<String> PARTICLES =
      Set.of("out", "up", "down", "off", "away", "back", "aside", "apart", "short", "forth");

  private final Lexicon lexicon;

  Phrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The phrase that starts at a position, or null where none does. */
  @Nullable Phrase at(Strand s, int position) {
    int from = position;
    while (from < position + 3 && isSkipped(s, from)) {
      from++;
    }
    if (PARTICLES.contains(s.word(from))) {
      return null;
    }
    int last = from - 1;
    Named owner = null;
    boolean owned = false;
    for (int i = from; i < Math.min(s.size(), from + LONGEST); ) {
      Named named = s.starting(i);
      if (named == null) {
        if (endsBefore(s, i, from)) {
          break;
        }
        if (Grammar.isPossessive(s.word(i)) && i > from) {
          owner = null;
        }
        last = i++;
        continue;
      }
      int behind = s.behind(i, named);
      String next = s.word(behind);
      if (next.equals("'s") || next.equals("'") || next.equals("’")) {
        owner = named;
        owned = true;
        i = behind + 1;
        last = behind;
      } else if (isBeforeTitle(s, named, behind)) {
        i = behind;
        last = behind - 1;
      } else if (isOwner(s, named, i, behind)) {
        owner = named;
        i = behind;
        last = behind - 1;
      } else {
        return owned && named.type() != EntityType.PERSON && named.type() != EntityType.ORGANIZATION
            ? topic(s, from, behind - 1)
            : new Phrase(named.entity(), named.mention().span(), behind - 1, 1);
      }
    }
    return last < from ? null : named(s, from, last, owner);
  }

  /** “for X and Y”: Y, where it is named and does nothing of its own. */
  @Nullable Phrase joined(Strand s, Phrase first) {
    int from = first.last() + 2;
    boolean opens = s.starting(from) != null || Grammar.isDeterminer(s.word(from));
    Phrase other = s.word(from - 1).equals("and") && opens ? at(s, from) : null;
    String behind = other == null ? "" : s.word(other.last() + 1);
    return other == null
            || other.entity() == null
            || lexicon.isVerb(behind)
            || Grammar.isAuxiliary(behind)
        ? null
        : other;
  }

  private static boolean isSkipped(Strand s, int i) {
    String w = s.word(i);
    return s.starting(i) == null
        && !s.word(i + 1).equals("'s")
        && ((Grammar.isAdverb(w) && !Grammar.isDeterminer(w)) || w.equals("both"));
  }

  private boolean endsBefore(Strand s, int i, int from) {
    String w = s.word(i);
    if (i > from && isOpening(w) && isBehindOwner(s, i)) {
      return false;
    }
    if (Grammar.isMark(w)
        || Grammar.isPreposition(w)
        || Grammar.isConjunction(w)
        || Grammar.isAuxiliary(w)
        || w.equals("to")
        || Grammar.isNegation(w)
        || Grammar.isRelative(w)
        || PLACES.contains(w)) {
      return true;
    }
    boolean noun = Grammar.isPronoun(w) && !Grammar.isDeterminer(w);
    return noun
        || (i > from
            && (Grammar.isDeterminer(w)
                || isFinite(s, i)
                || (Grammar.isAdverb(w) && !isAttributive(s, i))
                || (w.endsWith("ing") && lexicon.isVerb(w) && takesObject(s, i))));
  }

  /** “unions representing nearly all”, but not “the state funding system”. */
  private static boolean takesObject(Strand s, int verb) {
    String next = s.word(verb + 1);
    return s.starting(verb + 1) != null
        || Grammar.isDeterminer(next)
        || Grammar.isAdverb(next)
        || Grammar.isPronoun(next)
        || Grammar.isNumber(next)
        || Grammar.isPreposition(next)
        || next.equals("to");
  }

  private static boolean isOpening(String w) {
    return w.equals("“") || w.equals("\"") || w.equals("‘");
  }

  /** Her “public option”. */
  private static boolean isBehindOwner(Strand s, int i) {
    return Grammar.isPossessive(s.word(i - 1)) || Grammar.isDeterminer(s.word(i - 1));
  }

  /** “Exland’s newly elected mayor”. */
  private static boolean isAttributive(Strand s, int i) {
    String before = s.word(i - 1);
    boolean within = Grammar.isDeterminer(before) || Grammar.isPossessive(before);
    return within && s.word(i).endsWith("ly") && !Grammar.isMark(s.word(i + 1));
  }

  /** “Ward tech aide Ann Reed”: Reed. */
  private boolean isBeforeTitle(Strand s, Named named, int behind) {
    for (int j = behind; j <= behind + MOST_TITLE; j++) {
      Named next = s.starting(j);
      if (next != null) {
        return j > behind
            && named.type() == EntityType.PERSON
            && next.type() == EntityType.PERSON
            && next.mention().kind() == Mention.Kind.NAME;
      }
      String w = s.word(j);
      boolean plain = Character.isLowerCase(w.isEmpty() ? 'A' : w.charAt(0));
      if (!plain || lexicon.isVerb(w) || w.endsWith("ed") || !isNounLike(w)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNounLike(String w) {
    return !Grammar.isPreposition(w)
        && !Grammar.isConjunction(w)
        && !Grammar.isAuxiliary(w)
        && !Grammar.isDeterminer(w)
        && !Grammar.isAdverb(w)
        && !Grammar.isPronoun(w)
        && !w.equals("to");
  }

  /** “Norwegian policy”, “his policy”: the one named only says whose. */
  private boolean isOwner(Strand s, Named named, int first, int behind) {
    String next = s.word(behind);
    if (Grammar.isMark(next)
        || Grammar.isPreposition(next)
        || Grammar.isConjunction(next)
        || Grammar.isAuxiliary(next)
        || Grammar.isDeterminer(next)
        || Grammar.isAdverb(next)
        || Grammar.isPronoun(next)
        || isPronounOrNominal(s, behind)
        || isPast(s, behind)) {
      return false;
    }
    if (named.mention().kind() == Mention.Kind.PRONOUN) {
      return Grammar.isPossessive(s.word(first)) || s.word(first).equals("her");
    }
    return named.type() != EntityType.PERSON
        ? !next.endsWith("ing") || lexicon.isAgentive(next)
        : lexicon.isAgentive(next);
  }

  /** “support for ethanol helped him”: the verb behind the phrase. */
  private static boolean isFinite(Strand s, int i) {
    String next = s.word(i + 1);
    boolean object = Grammar.isDeterminer(next) || Grammar.isPronoun(next);
    return s.word(i).endsWith("ed") && object && !Grammar.isDeterminer(s.word(i - 1));
  }

  /** “Exland refused to”, but not “Exland armed forces”. */
  private static boolean isPast(Strand s, int verb) {
    String next = s.word(verb + 1);
    boolean goesOn =
        Grammar.isMark(next)
            || Grammar.isDeterminer(next)
            || Grammar.isPreposition(next)
            || next.equals("that");
    return s.word(verb).endsWith("ed") && (goesOn || next.equals("to"));
  }

  private static boolean isPronounOrNominal(Strand s, int position) {
    Named named = s.starting(position);
    return named != null && named.mention().kind() != Mention.Kind.NAME;
  }

  private @Nullable Phrase named(Strand s, int from, int last, @Nullable Named owner) {
    int head = s.word(last).endsWith("ed") ? last - 1 : last;
    Phrase ended = ended(s, last, owner);
    if (ended != null) {
      return ended;
    }
    if (owner == null && ASKED.contains(s.word(last)) && s.word(last + 1).equals("for")) {
      return at(s, last + 2);
    }
    if (lexicon.isAgentive(s.word(head))) {
      if (owner != null) {
        return new Phrase(owner.entity(), owner.mention().span(), last, BY_ACT);
      }
      Phrase doer = doer(s, head);
      if (doer != null) {
        return doer;
      }
    }
    return topic(s, from, last);
  }

  /** “the repeal of Y”, “Y’s resignation”: Y, whose end is named. */
  private @Nullable Phrase ended(Strand s, int head, @Nullable Named owner) {
    Entry end = lexicon.first(s, head, Entry.Part.UNDO);
    if (end == null) {
      return null;
    }
    if (end.takes(s.word(head + 1))) {
      Phrase whose = at(s, head + 2);
      return whose == null ? null : whose.ended();
    }
    return owner == null || !end.takes("own")
        ? null
        : new Phrase(owner.entity(), owner.mention().span(), head, BY_ACT).ended();
  }

  /** Whether a phrase from a position on names what is voted on or signed. */
  static boolean isLaw(Strand s, int from, Phrase phrase) {
    int head = from;
    while (head < phrase.last() && !Grammar.isPreposition(s.word(head + 1))) {
      head++;
    }
    return isLaw(s, head);
  }

  static boolean isLaw(Strand s, int noun) {
    return LAWS.contains(s.word(noun));
  }

  /** What is done or said, in the text's words: “denied taking bribes”, “denied the report”. */
  @Nullable Phrase topicAt(Strand s, int position) {
    if (!s.word(position).endsWith("ing")) {
      Phrase phrase = at(s, position);
      return phrase == null || phrase.entity() == null || phrase.weight() == 1
          ? withoutEntity(phrase)
          : topic(s, position, phrase.last());
    }
    int last = position;
    while (last - position < LONGEST - 1 && !endsGerund(s, last + 1)) {
      last++;
    }
    return new Phrase(null, s.span(position, last), last, 0.95);
  }

  /**
   * What is to be done: “banning Y” stands for the end of Y, “expanding Y” for Y; else in the
   * text's words.
   */
  @Nullable Phrase doingAt(Strand s, int position) {
    for (Entry entry : lexicon.at(s, position, Entry.Part.VERB)) {
      Phrase object =
          entry.targets().get(0).endsWith("obj") && !entry.isFeltByObject() && !entry.isSplit()
              ? at(s, position + entry.length())
              : null;
      boolean turns = entry.label() == Stance.Label.AGAINST;
      boolean says = entry.label() != Stance.Label.NEUTRAL && !entry.isOnlyNegated();
      if (object != null && says && (turns || object.entity() != null)) {
        return turns ? object.ended() : object;
      }
    }
    return topicAt(s, position);
  }

  private static @Nullable Phrase withoutEntity(@Nullable Phrase phrase) {
    return phrase == null || phrase.entity() != null ? null : phrase;
  }

  private static boolean endsGerund(Strand s, int i) {
    String w = s.word(i);
    return Grammar.isMark(w)
        || Grammar.isConjunction(w)
        || Grammar.isAuxiliary(w)
        || w.equals("despite")
        || w.equals("during")
        || w.equals("after")
        || w.equals("before");
  }

  /** Past an article and up to two words of a title. */
  private static int afterTitles(Strand s, int from) {
    int j = from;
    while (j < from + 3
        && s.starting(j) == null
        && !Grammar.isMark(s.word(j))
        && !Grammar.isPreposition(s.word(j))) {
      j++;
    }
    return j;
  }

  /** What is always somebody's who follows with “of”. */
  private static boolean isOwned(Strand s, int noun) {
    return OWNED.contains(s.word(noun));
  }

  /** “the policies enacted under X”, “the attack by X”. */
  private static @Nullable Phrase doer(Strand s, int last) {
    for (int i = last + 1; i < Math.min(s.size(), last + 4); i++) {
      String w = s.word(i);
      boolean links =
          w.equals("by")
              || w.equals("under")
              || w.equals("from")
              || (w.equals("of") && isOwned(s, last));
      int j = afterTitles(s, i + 1);
      Named named = s.starting(j);
      if (links && named != null) {
        return new Phrase(named.entity(), named.mention().span(), s.behind(j, named) - 1, BY_ACT);
      }
      if (Grammar.isMark(w) || Grammar.isPreposition(w)) {
        return null;
      }
    }
    return null;
  }

  /** The phrase in its own words, with what follows it up to the next mark or clause. */
  private @Nullable Phrase topic(Strand s, int from, int head) {
    if (isEmpty(s, from, head)) {
      return null;
    }
    int last = head;
    while (Grammar.isPreposition(s.word(last + 1)) && isInTopic(s.word(last + 1))) {
      int end = last + 1;
      while (end + 1 < s.size() && end - from < LONGEST && !endsTopic(s, end + 1)) {
        end++;
      }
      if (end == last + 1 || end - from >= LONGEST) {
        break;
      }
      last = end;
    }
    if (last > from + 1 && s.word(last).endsWith("ed") && last == head) {
      last--;
    }
    boolean clause = s.word(last + 1).equals("that") && CLAIMS.contains(s.word(head));
    last = clause ? clauseEnd(s, from, last + 1) : last;
    last = LAWS.contains(s.word(head)) && last == head ? aimEnd(s, from, last) : last;
    return new Phrase(null, s.span(from, last), last, 0.95);
  }

  /** “a proposal for more wardens”, “a bill to close the harbour”. */
  private static int aimEnd(Strand s, int from, int head) {
    String w = s.word(head + 1);
    if (!w.equals("to") && !w.equals("for") && !w.equals("that") && !w.equals("which")) {
      return head;
    }
    int last = head + 1;
    while (last - from < LONGEST && !Grammar.isMark(s.word(last + 1))) {
      boolean ends = Grammar.isConjunction(s.word(last + 1)) || s.word(last + 1).equals("after");
      if (ends) {
        break;
      }
      last++;
    }
    return last - from < LONGEST && last > head + 1 ? last : head;
  }

  /** “allegations that …” */
  private static int clauseEnd(Strand s, int from, int that) {
    int last = that;
    while (last - from < LONGEST
        && !Grammar.isMark(s.word(last + 1))
        && !Grammar.isConjunction(s.word(last + 1))
        && !s.word(last + 1).equals("as")) {
      last++;
    }
    return last - from < LONGEST ? last : that - 1;
  }

  private static boolean isInTopic(String w) {
    return w.equals("of") || w.equals("in") || w.equals("on") || w.equals("against");
  }

  private static boolean endsTopic(Strand s, int i) {
    String w = s.word(i);
    return Grammar.isMark(w)
        || Grammar.isPreposition(w)
        || Grammar.isConjunction(w)
        || Grammar.isAuxiliary(w)
        || Grammar.isRelative(w)
        || (Grammar.isAdverb(w) && s.starting(i) == null);
  }

  private static boolean isEmpty(Strand s, int from, int last) {
    for (int i = from; i <= last; i++) {
      String w = s.word(i);
      if (!Grammar.isPronoun(w)
          && !Grammar.isDeterminer(w)
          && !Grammar.isNumber(w)
          && !w.equals("'s")
          && w.length() > 2) {
        return false;
      }
    }
    return true;
  }
}
