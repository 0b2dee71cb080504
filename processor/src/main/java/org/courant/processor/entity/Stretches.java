package org.courant.processor.entity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in a sentence capitals may mean a name, and how far such a stretch goes. */
final class Stretches {
  private static final Set<String> JOINTS =
      Set.of(
          "of", "de", "da", "dos", "del", "van", "von", "der", "den", "bin", "al", "el", "la", "le",
          "du", "ibn", "ter", "for", "&");

  private static final Set<String> NAME_JOINTS =
      Set.of(
          "de", "da", "dos", "del", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "du",
          "ibn", "ter");

  /** Bounds the time that a text in capitals takes. */
  private static final int LONGEST_CHUNK = 12;

  private final Line line;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Capitals capitals;

  Stretches(Context context) {
    this.line = context.line();
    this.gazetteer = context.gazetteer();
    this.lexicon = context.lexicon();
    this.capitals = context.capitals();
  }

  /** Whether a word with a capital may be (part of) a name. */
  boolean isNameWord(int i) {
    String word = line.word(i);
    if (!line.isCapital(i) || word.equals("I") || isCompound(word)) {
      return false;
    }
    if (lexicon.isFunction(word) && !isKnownAcronym(i)) {
      boolean plain = line.isStart(i) && !lexicon.isGivenName(line.word(i - 1));
      return capitals.isFamily(word) && !plain && !isDate(i);
    }
    if (!line.isStart(i) || lexicon.isGivenName(word) || capitals.isFamily(word)) {
      return true;
    }
    if (lexicon.isTitle(word) || lexicon.isTitleModifier(word)) {
      return line.isCapital(i + 1) || (line.word(i + 1).equals("of") && line.isCapital(i + 2));
    }
    if (lexicon.isCommon(word) || capitals.isSmall(word.toLowerCase(Locale.ROOT))) {
      return capitals.isName(word) && !line.title() && line.isCapital(i + 1);
    }
    return capitals.isName(word) || Line.isAcronym(word) || isNamePattern(i);
  }

  /** “Kremlin-backed” and “R-Ohio” hold a name and are none. */
  private boolean isCompound(String word) {
    int hyphen = word.indexOf('-');
    boolean party = hyphen == 1 && "DRI".indexOf(word.charAt(0)) >= 0;
    boolean small =
        hyphen > 0
            && hyphen + 1 < word.length()
            && Character.isLowerCase(word.charAt(hyphen + 1))
            && lexicon.isCommon(word.substring(hyphen + 1));
    return party || small;
  }

  /** WHO is no “who” where capitals mean something. */
  private boolean isKnownAcronym(int i) {
    String word = line.word(i);
    return Line.isAcronym(word) && !line.title() && gazetteer.named(word) != null;
  }

  private boolean isDate(int i) {
    String behind = line.word(i + 1);
    return Set.of("in", "on", "since", "until", "by", "last", "this", "next", "early", "late")
            .contains(line.word(i - 1))
        || (!behind.isEmpty() && Character.isDigit(behind.charAt(0)));
  }

  /** An unknown word at a start is a name where another follows, or it says or owns something. */
  private boolean isNamePattern(int i) {
    String behind = line.word(i + 1);
    boolean pair =
        line.isCapital(i + 1)
            && !lexicon.isFunction(behind)
            && (line.title() || !lexicon.isCommon(behind));
    boolean headlineVerb = line.title() && lexicon.isCommon(behind) && behind.endsWith("s");
    return pair
        || headlineVerb
        || behind.equals("’s")
        || behind.equals("'s")
        || lexicon.isSaying(behind)
        || lexicon.isHelper(behind);
  }

  /** Whether a fact's name stands for it even where a capital proves nothing. */
  boolean isTrusted(Gazetteer.Match match, int i) {
    return line.isCapital(i)
        && (isKnownAcronym(i)
            || match.end() > i + 1
            || !lexicon.isCommon(line.word(i))
            || (!line.isStart(i) && !lexicon.isFunction(line.word(i)))
            || match.entry().kind() == Entry.Kind.COUNTRY
            || match.entry().kind() == Entry.Kind.PEOPLE);
  }

  int chunkEnd(int from, Gazetteer.@Nullable Match first) {
    int end = first == null ? from + 1 : Math.max(first.end(), from + 1);
    int most = Math.min(line.size(), Math.max(end, from + LONGEST_CHUNK));
    while (end < most) {
      if (continues(end)) {
        end++;
      } else if (JOINTS.contains(line.word(end)) && continues(end + 1) && joins(end)) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }

  /**
   * “for” and “of” join only what is no name of its own: “Bank of Aldmere”, not “Lee of Aldmere”.
   */
  private boolean joins(int i) {
    String joint = line.word(i);
    if (NAME_JOINTS.contains(joint)) {
      return true;
    }
    String before = line.word(i - 1);
    return lexicon.isOrganisation(before) || lexicon.isTitle(before) || joint.equals("&");
  }

  private boolean continues(int i) {
    String word = line.word(i);
    if (!line.isCapital(i) || word.equals("I") || isCompound(word)) {
      return false;
    }
    if (line.title()) {
      return isNameWord(i);
    }
    return !lexicon.isFunction(word) || (lexicon.isGivenName(line.word(i - 1)) && !isDay(word));
  }

  private static boolean isDay(String word) {
    return word.endsWith("day") || word.endsWith(".");
  }
}
