package org.courant.processor.entity;

import java.util.List;
import java.util.Set;
import org.courant.processor.tagger.Chunk;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/** Makes names of a sentence's chunks: with their facts and acts. */
final class Namer {
  private static final Set<String> COMPANY =
      Set.of("Inc", "Inc.", "Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "PLC", "Plc", "LLC", "AG");

  private static final Set<String> GOVERNED = Set.of("administration", "campaign");

  private static final Set<String> WHERE = Set.of("in", "near", "across", "outside", "around");

  private static final Set<String> JOINTS = Set.of("and", "or", ",");

  private static final int KNOWN = 5;
  private static final int TAGGED = 3;

  private final Context context;
  private final Line line;
  private final Lexicon lexicon;
  private final Acts acts;

  Namer(Context context) {
    this.context = context;
    this.line = context.line();
    this.lexicon = context.lexicon();
    this.acts = new Acts(line, lexicon);
  }

  /** Adds the names of chunks, of words joined by hyphens, and of facts that no chunk has. */
  void name(List<Chunk> chunks, List<Name> names) {
    int i = 0;
    for (Chunk chunk : chunks) {
      addUntagged(i, chunk.from(), names);
      i = Math.max(i, chunk.from());
      if (i < chunk.to() && !isPronoun(i, chunk.to())) {
        i = add(i, chunk.to(), EntityType.valueOf(chunk.label()), names);
      }
    }
    addUntagged(i, line.size(), names);
  }

  /** The trap of every tagger: “She” is no name. */
  private boolean isPronoun(int from, int to) {
    String word = line.word(from);
    return to == from + 1 && lexicon.isFunction(word) && !Line.isAcronym(word);
  }

  /** Returns where the name ends, which may be behind the chunk. */
  private int add(int from, int to, EntityType type, List<Name> names) {
    Gazetteer.Match match = context.match(from);
    if (match != null && match.end() > to && match.end() > from + 1) {
      names.add(name(from, match.end(), match.entry().type(), KNOWN, match.entry()));
      return match.end();
    }
    boolean suffixed =
        match != null && match.end() == to - 1 && COMPANY.contains(line.word(to - 1));
    Entry entry = match != null && (match.end() == to || suffixed) ? match.entry() : null;
    if (type == EntityType.PERSON && !isTrader(from, to, entry)) {
      return addPerson(from, to, entry, names);
    }
    if (entry != null && (isMeant(entry, type) || isWhere(from, names))) {
      names.add(name(from, to, entry.type(), KNOWN, entry));
    } else {
      EntityType own = type == EntityType.PERSON ? EntityType.ORGANIZATION : type;
      names.add(name(from, to, own, TAGGED, null));
    }
    return to;
  }

  /** In a headline one unknown word that “Joins” or “Acquires” is a company. */
  private boolean isTrader(int from, int to, @Nullable Entry entry) {
    String word = line.word(from);
    return line.title()
        && to == from + 1
        && entry == null
        && lexicon.isTrading(line.word(to))
        && !lexicon.isGivenName(word)
        && !context.gazetteer().isFamily(word);
  }

  /** Whether a name of a type may be that fact: a city’s club is not the city. */
  private static boolean isMeant(Entry entry, EntityType type) {
    boolean place = entry.kind() == Entry.Kind.CAPITAL || entry.kind() == Entry.Kind.PLACE;
    return !(place && type == EntityType.ORGANIZATION);
  }

  /** “in Leeds”, and “Birmingham and Leeds” where Birmingham is a place. */
  private boolean isWhere(int from, List<Name> names) {
    String before = line.word(from - 1);
    if (WHERE.contains(before) || names.isEmpty() || !JOINTS.contains(before)) {
      return WHERE.contains(before);
    }
    Name last = names.get(names.size() - 1);
    int end = line.sentence().tokens().get(from - 2).span().end();
    return last.type() == EntityType.LOCATION && last.span().end() == end;
  }

  private int addPerson(int from, int to, @Nullable Entry entry, List<Name> names) {
    int start = from;
    while (start < to - 1 && isTitle(start)) {
      start++;
    }
    if (GOVERNED.contains(line.word(to)) && to - start <= 2) {
      names.add(name(start, to + 1, EntityType.ORGANIZATION, KNOWN, null));
      return to + 1;
    }
    Entry person = entry != null && entry.isPerson() ? entry : null;
    names.add(name(start, to, EntityType.PERSON, TAGGED, person));
    return to;
  }

  private boolean isTitle(int i) {
    String word = line.word(i);
    return (lexicon.isTitle(word) || lexicon.isHonorific(word)) && !lexicon.isGivenName(word);
  }

  /** Facts that the tagger passed over, where their capitals can mean nothing else. */
  private void addUntagged(int from, int to, List<Name> names) {
    for (int i = from; i < to; ) {
      Gazetteer.Match match = line.isCapital(i) ? context.match(i) : null;
      if (match != null && match.end() <= to && isSure(match, i)) {
        names.add(name(i, match.end(), match.entry().type(), KNOWN, match.entry()));
        i = match.end();
      } else if (isWater(i)) {
        names.add(name(i, i + 1, EntityType.LOCATION, TAGGED, null));
        i++;
      } else {
        if (line.word(i).indexOf('-') > 0) {
          addParts(i, names);
        }
        i++;
      }
    }
  }

  private boolean isSure(Gazetteer.Match match, int i) {
    Entry.Kind kind = match.entry().kind();
    boolean nation = kind == Entry.Kind.COUNTRY || kind == Entry.Kind.PEOPLE;
    return match.end() > i + 1 || (nation && !lexicon.isFunction(line.word(i)));
  }

  /** “the river Elm”. */
  private boolean isWater(int i) {
    boolean named = line.isCapital(i) && !line.title() && !lexicon.isFunction(line.word(i));
    return named && !line.isCapital(i - 1) && lexicon.isPlace(line.word(i - 1));
  }

  /** The names in a compound: “U.S.-Russia”, “Kremlin-backed”. */
  private void addParts(int i, List<Name> names) {
    Span span = line.sentence().tokens().get(i).span();
    String word = line.sentence().tokens().get(i).word();
    int from = 0;
    for (String part : word.split("-", -1)) {
      Entry entry = part.isEmpty() ? null : context.gazetteer().named(part);
      boolean capital = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
      if (entry != null && capital && !lexicon.isFunction(part)) {
        Span own = new Span(span.start() + from, span.start() + from + part.length());
        names.add(new Name(own, List.of(part), entry.type(), KNOWN, entry, false));
      }
      from += part.length() + 1;
    }
  }

  private Name name(int from, int to, EntityType type, int strength, @Nullable Entry entry) {
    List<Token> tokens = line.sentence().tokens();
    Span span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    return new Name(span, line.words().subList(from, to), type, strength, entry, acts.at(from, to));
  }
}
