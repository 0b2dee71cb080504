package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;

/**
 * Gives “it” and “its” to an organisation or country, only where hardly anything else can be meant:
 * “Northgate said it would cut its staff”. All other “it” is left alone.
 */
final class Bodies {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "by", "for", "from", "to", "with", "against", "about", "over",
          "under", "between", "into", "than", "like", "toward", "towards", "near", "via");
  private static final Set<String> OTHERS =
      Set.of("the", "a", "an", "this", "that", "these", "those", "each", "every", "another");
  private static final int NEAR = 8;

  private final Lexicon lexicon;
  private final Cast cast;
  private final Quoted quoted;

  Bodies(Lexicon lexicon, Cast cast, Quoted quoted) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.quoted = quoted;
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(Jobs.lower(word));
  }

  /**
   * Reads all sentences; the cast holds organisations and countries.
   *
   * @param others where other things are named
   */
  void read(List<Line> lines, List<Span> others) {
    List<Cast.Part> parts = new ArrayList<>(cast.parts());
    others.forEach(span -> parts.add(new Cast.Part(span, -1)));
    parts.sort(Comparator.comparing(Cast.Part::span));
    int next = 0;
    for (Line line : lines) {
      List<Cast.Part> here = new ArrayList<>();
      while (next < parts.size() && parts.get(next).span().start() < line.sentence().span().end()) {
        here.add(parts.get(next++));
      }
      if (!here.isEmpty() && !line.title()) {
        read(line, here);
      }
    }
  }

  private void read(Line line, List<Cast.Part> here) {
    Cast.Part first = here.get(0);
    List<Token> tokens = line.sentence().tokens();
    int i = indexBehind(tokens, first.span());
    int start = i - 1;
    while (start > 0 && tokens.get(start).span().start() > first.span().start()) {
      start--;
    }
    boolean subject = start == 0 || (start == 1 && line.word(0).equalsIgnoreCase("the"));
    if (first.who() < 0 || !subject || quoted.holds(first.span())) {
      return;
    }
    int said = -1;
    for (int j = i; j < Math.min(tokens.size(), i + NEAR); j++) {
      String word = line.word(j);
      boolean that = word.equals("that") && said == j - 1;
      boolean other = !that && (OTHERS.contains(word) || isOther(tokens.get(j), here));
      if (other || quoted.holds(tokens.get(j).span())) {
        return;
      }
      said = lexicon.isSaying(word) && said < 0 ? j : said;
      if (word.equals("its") ? !isOwner(line, i) : isClaim(line, j, said)) {
        cast.add(first.who(), tokens.get(j).span(), 'u');
      }
    }
  }

  private static boolean isOwner(Line line, int behind) {
    return line.word(behind).equals("’s") || line.word(behind).equals("'s");
  }

  /** “said it would”, not “wrote it.” */
  private static boolean isClaim(Line line, int i, int said) {
    return line.word(i).equals("it")
        && said >= 0
        && i - said <= 3
        && !Jobs.isMark(line.word(i + 1));
  }

  private static boolean isOther(Token token, List<Cast.Part> here) {
    return here.size() > 1 && here.get(1).span().start() <= token.span().start();
  }

  private static int indexBehind(List<Token> tokens, Span span) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().start() < span.end()) {
      i++;
    }
    return i;
  }
}
