package org.courant.processor.entity;

import java.util.List;
import java.util.Set;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/** Says what kind of thing a stretch of words names. */
final class Namer {
  private static final Set<String> JOINTS =
      Set.of(
          "of", "de", "da", "dos", "del", "van", "von", "der", "den", "bin", "al", "el", "la", "le",
          "du", "ibn", "ter", "for", "&");

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "from", "across", "outside", "around", "toward", "towards");

  private static final Set<String> COMPANY =
      Set.of("Inc", "Inc.", "Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "PLC", "Plc", "LLC", "AG");

  private static final Set<String> GOVERNED = Set.of("administration", "campaign");

  private final Context context;
  private final Line line;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Capitals capitals;
  private final Titles titles;

  Namer(Context context, Titles titles) {
    this.context = context;
    this.line = context.line();
    this.gazetteer = context.gazetteer();
    this.lexicon = context.lexicon();
    this.capitals = context.capitals();
    this.titles = titles;
  }

  void add(int from, int to, List<Name> names) {
    Gazetteer.Match match = context.match(from);
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
    } else if (titles.isFullPerson(from, to)) {
      addPerson(from, to, titles.roleBefore(from), 5, names);
    } else if (!isBare(from, to)) {
      addUnknown(from, to, names);
    } else if (line.word(from).indexOf('-') > 0) {
      readParts(from, names);
    }
  }

  private void addEntry(int from, int to, Entry entry, List<Name> names) {
    if (entry.isPerson()) {
      addPerson(from, to, titles.roleBefore(from), 5, names);
    } else if (to == from + 1
        && capitals.isFamily(line.word(from))
        && entry.kind() == Entry.Kind.PLACE) {
      addPerson(from, to, titles.roleBefore(from), 3, names);
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

  void addPerson(int from, int to, @Nullable String role, int strength, List<Name> names) {
    Gazetteer.Match match = context.match(from);
    Entry entry =
        match != null && match.end() == to && match.entry().isPerson() ? match.entry() : null;
    String held = role == null ? titles.roleBefore(from) : role;
    names.add(name(from, to, EntityType.PERSON, strength, entry, held));
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
    Gazetteer.Match match = line.word(comma).equals(",") ? context.match(comma + 1) : null;
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
    String role = titles.roleBefore(i);
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
    return lexicon.isSaying(line.word(behind)) || lexicon.isSaying(line.word(behind - 2));
  }

  /** The names in a compound: “U.S.-Russia”, “Kremlin-backed”. */
  void readParts(int i, List<Name> names) {
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
    boolean acts = isActBehind(to) || isActBefore(from, to);
    return new Name(span, line.words().subList(from, to), type, strength, entry, role, acts);
  }

  /** Whether the words from a position on begin with an act: “has long accused”. */
  private boolean isActBehind(int from) {
    int i = from;
    while (i < from + 3 && lexicon.isHelper(line.word(i))) {
      i++;
    }
    return lexicon.isActing(line.word(i)) || lexicon.isSaying(line.word(i));
  }

  /** Whether the one named is acted upon as a party: “accused Moscow of”. */
  private boolean isActBefore(int from, int end) {
    String before = line.word(from - 1);
    return lexicon.isActing(before) || (before.equals("with") && lexicon.isHelper(line.word(end)));
  }
}
