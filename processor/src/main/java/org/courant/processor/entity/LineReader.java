package org.courant.processor.entity;

import java.util.List;

/** Reads one sentence: stretches of capitals, then the names, titles and peoples in each. */
final class LineReader {
  private final Context context;
  private final Line line;
  private final Lexicon lexicon;
  private final Stretches stretches;
  private final Titles titles;
  private final Namer namer;

  LineReader(Context context) {
    this.context = context;
    this.line = context.line();
    this.lexicon = context.lexicon();
    this.stretches = new Stretches(context);
    this.titles = new Titles(context, stretches);
    this.namer = new Namer(context, titles);
  }

  void readInto(List<Name> names) {
    for (int i = 0; i < line.size(); ) {
      Gazetteer.Match match = gazetteer.longest(line.words(), i);
      if (isNameWord(i) || (match != null && isTrusted(match, i))) {
        int end = chunkEnd(i, match);
        i = readChunk(i, end, names);
      } else {
        if (line.word(i).indexOf('-') > 0) {
          namer.readParts(i, names);
        }
        i++;
      }
    }
  }

  /** Whether a word with a capital may be (part of) a name. */
  private boolean isNameWord(int i) {
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
        || Verbs.isSaying(behind)
        || Verbs.isHelper(behind);
  }

  /** Whether a fact's name stands for it even where a capital proves nothing. */
  private boolean isTrusted(Gazetteer.Match match, int i) {
    return line.isCapital(i)
        && (isKnownAcronym(i)
            || match.end() > i + 1
            || !lexicon.isCommon(line.word(i))
            || (!line.isStart(i) && !lexicon.isFunction(line.word(i)))
            || match.entry().kind() == Entry.Kind.COUNTRY
            || match.entry().kind() == Entry.Kind.PEOPLE);
  }

  private int chunkEnd(int from, Gazetteer.@Nullable Match first) {
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

  /** Where reading goes on: behind the chunk, or behind a known name that reaches beyond it. */
  private int readChunk(int from, int to, List<Name> names) {
    int roleStart = from;
    int p = from;
    while (p < to) {
      int titleEnd = titleEnd(p, to);
      if (titleEnd > p) {
        int end = titles.personEnd(titleEnd, to);
        namer.addPerson(titleEnd, end, titles.text(roleStart, titleEnd), 6, names);
        p = end;
        roleStart = p;
        continue;
      }
      int end = segmentEnd(p, to);
      namer.add(p, end, names);
      Gazetteer.Match match = context.match(p);
      boolean people = match != null && !match.entry().isPerson() && match.end() == end;
      roleStart = people ? Math.min(roleStart, p) : end;
      p = end;
    }
    return p;
  }

  /** Where the name that starts at p ends. */
  private int segmentEnd(int p, int to) {
    Gazetteer.Match match = context.match(p);
    if (match != null && match.end() >= to) {
      return match.end();
    }
    if (titles.isFullPerson(p, to)) {
      return titles.personEnd(p, to);
    }
    int behind = match == null ? p : match.end();
    boolean people = behind > p && context.isCountryOrPeople(p);
    boolean twoNames = people && (lexicon.isStateBody(line.word(to - 1)) || to - behind > 1);
    if (context.hasSuffix(to - 1) && !twoNames) {
      return to;
    }
    if (match != null) {
      return match.end();
    }
    int end = p + 1;
    while (end < to
        && !context.isPlaceOrGroup(end)
        && !titles.isFullPerson(end, to)
        && titles.titleEnd(end, to) == end) {
      end++;
    }
    return end;
  }
}
