package org.courant.processor.entity;

import java.util.List;
import java.util.Set;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/** Titles and jobs beside a name, and the person behind them. */
final class Titles {
  private static final Set<String> NAME_JOINTS =
      Set.of(
          "de", "da", "dos", "del", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "du",
          "ibn", "ter");

  private static final int LONGEST_PERSON = 4;

  private final Context context;
  private final Line line;
  private final Lexicon lexicon;
  private final Stretches stretches;

  Titles(Context context, Stretches stretches) {
    this.context = context;
    this.line = context.line();
    this.lexicon = context.lexicon();
    this.stretches = stretches;
  }

  /** Where the person begins whose title starts at p, or p. */
  int titleEnd(int p, int to) {
    boolean named = context.isPlaceOrGroup(p) && !lexicon.isTitle(line.word(p));
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
    boolean fact = end < to && context.isPlaceOrGroup(end) && !lexicon.isGivenName(line.word(end));
    return title && end < to && !organisation && !fact ? end : p;
  }

  private boolean isPersonAt(int i, int to, boolean title) {
    return title
        && lexicon.isGivenName(line.word(i))
        && i + 1 < to
        && !lexicon.isTitle(line.word(i));
  }

  private boolean isKnown(int p, int to) {
    Gazetteer.Match match = context.match(p);
    return match != null && match.end() > p + 1 && match.end() <= to;
  }

  /** A title in small letters before the name: “former finance minister Ann Bly”. */
  @Nullable String roleBefore(int from) {
    int start = from - 1;
    String word = line.word(start);
    if (start < 0 || line.isCapital(start) || !lexicon.isTitle(word)) {
      return null;
    }
    while (start > 0
        && (lexicon.isTitleModifier(line.word(start - 1))
            || context.isCountryOrPeople(start - 1))) {
      start--;
    }
    return text(start, from);
  }

  String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    List<Token> tokens = line.sentence().tokens();
    for (int i = from; i < to; i++) {
      boolean spaced = i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      out.append(spaced ? " " : "").append(tokens.get(i).word());
    }
    return out.toString();
  }

  int personEnd(int from, int to) {
    int end = from + 1;
    while (end < Math.min(to, from + LONGEST_PERSON + 1) && isPersonPart(end)) {
      end++;
    }
    return end;
  }

  private boolean isPersonPart(int i) {
    String word = line.word(i);
    return (line.isCapital(i) && !lexicon.isTitle(word) && !context.isCountryOrPeople(i))
        || NAME_JOINTS.contains(word);
  }

  boolean isFullPerson(int p, int to) {
    Gazetteer.Match match = context.match(p);
    if (match != null && match.end() > p + 1) {
      return match.entry().isPerson() && (match.end() >= to || !context.hasSuffix(to - 1));
    }
    return lexicon.isGivenName(line.word(p))
        && p + 1 < to
        && isPersonPart(p + 1)
        && !context.hasSuffix(to - 1)
        && !(line.title() && !stretches.isNameWord(p + 1))
        && Character.isUpperCase(line.word(p + 1).codePointAt(0));
  }
}
