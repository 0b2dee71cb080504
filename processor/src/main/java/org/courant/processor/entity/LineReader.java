package org.courant.processor.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads one sentence: stretches of capitals, then the names, titles and peoples in each. */
final class LineReader {
  private static final Set<String> JOINTS =
      Set.of(
          "of", "de", "da", "dos", "del", "van", "von", "der", "den", "bin", "al", "el", "la", "le",
          "du", "ibn", "ter", "for", "&");

  private static final Set<String> NAME_JOINTS =
      Set.of(
          "de", "da", "dos", "del", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "du",
          "ibn", "ter");

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "from", "across", "outside", "around", "toward", "towards");

  private static final Set<String> COMPANY =
      Set.of("Inc", "Inc.", "Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "PLC", "Plc", "LLC", "AG");

  private static final Set<String> GOVERNED = Set.of("administration", "campaign");
  private static final int LONGEST_PERSON = 4;

  /** Bounds the time that a text in capitals takes. */
  private static final int LONGEST_CHUNK = 12;

  private final Line line;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Capitals capitals;

  LineReader(Line line, Gazetteer gazetteer, Lexicon lexicon, Capitals capitals) {
    this.line = line;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.capitals = capitals;
  }

  void readInto(List<Name> names) {
    for (int i = 0; i < line.size(); ) {
      Gazetteer.Match match = gazetteer.longest(line.words(), i);
      if (isNameWord(i) || (match != null && isTrusted(match, i))) {
        int end = chunkEnd(i, match);
        i = readChunk(i, end, names);
      } else {
        if (line.word(i).indexOf('-') > 0) {
          readParts(i, names);
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
        int end = personEnd(titleEnd, to);
        addPerson(titleEnd, end, text(roleStart, titleEnd), 6, names);
        p = end;
        roleStart = p;
        continue;
      }
      int end = segmentEnd(p, to);
      add(p, end, names);
      Gazetteer.Match match = gazetteer.longest(line.words(), p);
      boolean people = match != null && !match.entry().isPerson() && match.end() == end;
      roleStart = people ? Math.min(roleStart, p) : end;
      p = end;
    }
    return p;
  }

  /** Where the person begins whose title starts at p, or p. */
  private int titleEnd(int p, int to) {
    boolean named = isPlaceOrGroup(p) && !lexicon.isTitle(line.word(p));
    if (named || !lexicon.isTitleModifier(line.word(p)) || isKnown(p, to)) {
      return p;
    }
    int end = p;
    boolean title = false;
    while (end < to && lexicon.isTitleModifier(line.word(end)) && !isPersonAt(end, to, title)) {
      title |= lexicon.isTitle(line.word(end));
      end++;
    }
    if (title && end < to && line.word(end).equals("of")) {
      while (end < to && !lexicon.isGivenName(line.word(end))) {
        end++;
      }
    }
    boolean organisation = to - end > 0 && lexicon.isOrganisation(line.word(to - 1));
    boolean fact = end < to && isPlaceOrGroup(end) && !lexicon.isGivenName(line.word(end));
    return title && end < to && !organisation && !fact ? end : p;
  }

  private boolean isPersonAt(int i, int to, boolean title) {
    return title
        && lexicon.isGivenName(line.word(i))
        && i + 1 < to
        && !lexicon.isTitle(line.word(i));
  }

  private boolean isPlaceOrGroup(int i) {
    Gazetteer.Match match = gazetteer.longest(line.words(), i);
    return match != null && !match.entry().isPerson();
  }

  private boolean isKnown(int p, int to) {
    Gazetteer.Match match = gazetteer.longest(line.words(), p);
    return match != null && match.end() > p + 1 && match.end() <= to;
  }

  private String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    List<Token> tokens = line.sentence().tokens();
    for (int i = from; i < to; i++) {
      boolean spaced = i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      out.append(spaced ? " " : "").append(tokens.get(i).word());
    }
    return out.toString();
  }

  private int personEnd(int from, int to) {
    int end = from + 1;
    while (end < Math.min(to, from + LONGEST_PERSON + 1) && isPersonPart(end)) {
      end++;
    }
    return end;
  }

  private boolean isPersonPart(int i) {
    String word = line.word(i);
    return (line.isCapital(i) && !lexicon.isTitle(word) && !isCountryOrPeople(i))
        || NAME_JOINTS.contains(word);
  }

  private boolean isCountryOrPeople(int i) {
    Gazetteer.Match match = gazetteer.longest(line.words(), i);
    return match != null
        && (match.entry().kind() == Entry.Kind.COUNTRY || match.entry().kind() == Entry.Kind.PEOPLE)
        && !lexicon.isGivenName(line.word(i));
  }

  /** Where the name that starts at p ends. */
  private int segmentEnd(int p, int to) {
    Gazetteer.Match match = gazetteer.longest(line.words(), p);
    if (match != null && match.end() >= to) {
      return match.end();
    }
    if (isFullPerson(p, to)) {
      return personEnd(p, to);
    }
    int behind = match == null ? p : match.end();
    boolean people = behind > p && isCountryOrPeople(p);
    boolean twoNames = people && (lexicon.isStateBody(line.word(to - 1)) || to - behind > 1);
    if (hasSuffix(to - 1) && !twoNames) {
      return to;
    }
    if (match != null) {
      return match.end();
    }
    int end = p + 1;
    while (end < to && !isPlaceOrGroup(end) && !isFullPerson(end, to) && titleEnd(end, to) == end) {
      end++;
    }
    return end;
  }

  private boolean hasSuffix(int i) {
    String word = line.word(i);
    return lexicon.isOrganisation(word) || lexicon.isPlace(word) || lexicon.isEvent(word);
  }

  private boolean isFullPerson(int p, int to) {
    Gazetteer.Match match = gazetteer.longest(line.words(), p);
    if (match != null && match.end() > p + 1) {
      return match.entry().isPerson() && (match.end() >= to || !hasSuffix(to - 1));
    }
    return lexicon.isGivenName(line.word(p))
        && p + 1 < to
        && isPersonPart(p + 1)
        && !hasSuffix(to - 1)
        && !(line.title() && !isNameWord(p + 1))
        && Character.isUpperCase(line.word(p + 1).codePointAt(0));
  }

  private void add(int from, int to, List<Name> names) {
    Gazetteer.Match match = gazetteer.longest(line.words(), from);
    boolean suffixed =
        match != null && match.end() == to - 1 && COMPANY.contains(line.word(to - 1));
    Entry entry = match != null && (match.end() == to || suffixed) ? match.entry() : null;
    if (GOVERNED.contains(line.word(to))
        && to - from <= 2
        && (entry == null || entry.isPerson())
        && !isBare(from, to)) {
      names.add(name(from, to + 1, EntityType.ORGANIZATION, 6, null, null));
    } else if (entry != null) {
      addEntry(from, to, entry, names);
    } else if (isFullPerson(from, to)) {
      addPerson(from, to, roleBefore(from), 5, names);
    } else if (!isBare(from, to)) {
      addUnknown(from, to, names);
    } else if (line.word(from).indexOf('-') > 0) {
      readParts(from, names);
    }
  }

  private void addEntry(int from, int to, Entry entry, List<Name> names) {
    if (entry.isPerson()) {
      addPerson(from, to, roleBefore(from), 5, names);
    } else if (to == from + 1
        && capitals.isFamily(line.word(from))
        && entry.kind() == Entry.Kind.PLACE) {
      addPerson(from, to, roleBefore(from), 3, names);
    } else {
      names.add(name(from, to, entry.type(), 5, entry, null));
    }
  }

  /** Whether all its words are common ones, so that capitals were given for weight only. */
  private boolean isBare(int from, int to) {
    if (to == from + 1 && capitals.isFamily(line.word(from))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = line.word(i);
      boolean plain = lexicon.isCommon(word) || JOINTS.contains(word);
      if (!plain) {
        return false;
      }
    }
    boolean last = lexicon.isTitle(line.word(to - 1)) || Line.isShouted(line.word(from));
    return to - from == 1 || last || line.title() || line.isStart(from);
  }

  private void addPerson(int from, int to, @Nullable String role, int strength, List<Name> names) {
    Gazetteer.Match match = gazetteer.longest(line.words(), from);
    Entry entry =
        match != null && match.end() == to && match.entry().isPerson() ? match.entry() : null;
    String held = role == null ? roleBefore(from) : role;
    names.add(name(from, to, EntityType.PERSON, strength, entry, held));
  }

  /** A title in small letters before the name: “former finance minister Ann Bly”. */
  private @Nullable String roleBefore(int from) {
    int start = from - 1;
    String word = line.word(start);
    if (start < 0 || line.isCapital(start) || !lexicon.isTitle(word)) {
      return null;
    }
    while (start > 0
        && (lexicon.isTitleModifier(line.word(start - 1)) || isCountryOrPeople(start - 1))) {
      start--;
    }
    return text(start, from);
  }

  private void addUnknown(int from, int to, List<Name> names) {
    String last = line.word(to - 1);
    int length = to - from;
    boolean place = lexicon.isPlace(length > 1 ? last : line.word(from - 1)) && !line.title();
    if (place || isInPlace(to)) {
      names.add(name(from, to, EntityType.LOCATION, 4, null, null));
    } else if (length > 1 && lexicon.isEvent(last)) {
      EntityType type = lexicon.isDocument(last) ? EntityType.OTHER : EntityType.EVENT;
      names.add(name(from, to, type, 3, null, null));
    } else if (isOrganisation(from, to)) {
      names.add(name(from, to, EntityType.ORGANIZATION, 4, null, null));
    } else if (length > 1) {
      addLong(from, to, names);
    } else {
      addShort(from, names);
    }
  }

  /** “Aldmere, Ohio”. */
  private boolean isInPlace(int comma) {
    Gazetteer.Match match =
        line.word(comma).equals(",") ? gazetteer.longest(line.words(), comma + 1) : null;
    boolean place = match != null && match.entry().kind() == Entry.Kind.PLACE;
    return place && ",.”".contains(line.word(match == null ? comma : match.end()));
  }

  private boolean isOrganisation(int from, int to) {
    boolean bodyOf = lexicon.isOrganisation(line.word(from)) && line.word(from + 1).equals("of");
    return to - from > 1 && (lexicon.isOrganisation(line.word(to - 1)) || bodyOf);
  }

  private void addLong(int from, int to, List<Name> names) {
    boolean allUnknown = true;
    for (int i = from; i < to; i++) {
      allUnknown &= !lexicon.isCommon(line.word(i)) || capitals.isFamily(line.word(i));
    }
    boolean person =
        to - from <= 3
            && (allUnknown || capitals.isFamily(line.word(to - 1)))
            && !Line.isAcronym(line.word(from));
    EntityType type =
        person ? EntityType.PERSON : allUnknown ? EntityType.ORGANIZATION : EntityType.OTHER;
    if (person) {
      addPerson(from, to, null, isSpeaker(to) ? 4 : 2, names);
    } else {
      names.add(name(from, to, type, 1, null, null));
    }
  }

  private void addShort(int i, List<Name> names) {
    String word = line.word(i);
    String role = roleBefore(i);
    if (role != null || capitals.isFamily(word) || isHonoured(i)) {
      addPerson(i, i + 1, role, 4, names);
    } else if (Line.isAcronym(word) && word.length() > 1) {
      names.add(name(i, i + 1, EntityType.ORGANIZATION, 2, null, null));
    } else if (isSpeaker(i + 1) && !isCamel(word)) {
      addPerson(i, i + 1, null, 2, names);
    } else if (lexicon.isGivenName(word) || gazetteer.isFamily(word)) {
      addPerson(i, i + 1, null, 1, names);
    } else if (word.length() > 2) {
      boolean place = PLACE_PREPOSITIONS.contains(line.word(i - 1)) && !line.title();
      EntityType type = place ? EntityType.LOCATION : EntityType.ORGANIZATION;
      names.add(name(i, i + 1, type, place ? 2 : 1, null, null));
    }
  }

  /** “NewsDesk” is no person's name, “McCall” may be. */
  private static boolean isCamel(String word) {
    int capital = 1;
    while (capital < word.length() && !Character.isUpperCase(word.charAt(capital))) {
      capital++;
    }
    return capital > 3 && capital < word.length() && word.indexOf('-') < 0;
  }

  private boolean isHonoured(int i) {
    return lexicon.isHonorific(line.word(i - 1));
  }

  private boolean isSpeaker(int behind) {
    return Verbs.isSaying(line.word(behind)) || Verbs.isSaying(line.word(behind - 2));
  }

  /** The names in a compound: “U.S.-Russia”, “Kremlin-backed”. */
  private void readParts(int i, List<Name> names) {
    Span span = line.sentence().tokens().get(i).span();
    String word = line.sentence().tokens().get(i).word();
    int from = 0;
    for (String part : word.split("-", -1)) {
      Entry entry = part.isEmpty() ? null : gazetteer.named(part);
      boolean capital = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
      if (entry != null && capital && !lexicon.isFunction(part)) {
        Span own = new Span(span.start() + from, span.start() + from + part.length());
        names.add(new Name(own, List.of(part), entry.type(), 4, entry, null, false));
      }
      from += part.length() + 1;
    }
  }

  private Name name(
      int from,
      int to,
      EntityType type,
      int strength,
      @Nullable Entry entry,
      @Nullable String role) {
    List<Token> tokens = line.sentence().tokens();
    Span span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    boolean acts = Verbs.isActBehind(line, to) || Verbs.isActBefore(line, from, to);
    return new Name(span, line.words().subList(from, to), type, strength, entry, role, acts);
  }
}
