package org.courant.processor.entity;

import java.util.List;
import java.util.function.IntPredicate;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;

/**
 * Gives “he” and “she” to the one they mean, where one stands out: of the right gender, named
 * before, nearer or more the subject than any other. In a quote they are somebody else than its
 * speaker. “They” is never one person.
 */
final class Pronouns {
  /** How far the first must be ahead, where the pronoun opens its sentence and elsewhere. */
  private static final double OPENING = 1.6;

  private static final double WITHIN = 2;

  private final Lexicon lexicon;
  private final Cast cast;
  private final Quoted quoted;
  private final Salience narrated = new Salience(3);

  Pronouns(Lexicon lexicon, Cast cast, Quoted quoted) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.quoted = quoted;
  }

  /** Reads the narration, outside quotes; what is found goes to the cast. */
  void read(List<Line> lines) {
    int next = 0;
    List<Cast.Part> parts = cast.parts();
    for (Line line : lines) {
      List<Token> tokens = line.sentence().tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Span span = tokens.get(i).span();
        while (next < parts.size() && parts.get(next).span().start() <= span.start()) {
          Cast.Part part = parts.get(next++);
          if (!quoted.holds(part.span())) {
            narrated.add(new Place(part.span(), part.who(), rank(line, i, part)));
          }
        }
        char gender = PronounForms.gender(tokens.get(i).word());
        if (gender != 'u' && !quoted.holds(span) && !cast.isTaken(span)) {
          resolve(line, i, gender);
        }
      }
      narrated.next(line.sentence().headline());
    }
  }

  private void resolve(Line line, int i, char gender) {
    String word = line.word(i);
    int subject = PronounForms.isObject(line, i) ? clauseSubject(line, i) : -1;
    IntPredicate fits = who -> cast.mayBe(who, gender) && who != subject;
    boolean opening = PronounForms.isSubject(word) && narrated.here().isEmpty();
    int own = PronounForms.isReflexive(word) ? clauseSubject(line, i) : narrated.onlySubject(fits);
    int found =
        own >= 0 && cast.mayBe(own, gender)
            ? own
            : narrated.best(fits, cast::isKnown, opening ? OPENING : WITHIN);
    if (found >= 0) {
      Span span = line.sentence().tokens().get(i).span();
      cast.add(found, span, gender);
      Place.Rank rank = PronounForms.isSubject(word) ? Place.Rank.SUBJECT : Place.Rank.OTHER;
      narrated.add(new Place(span, found, rank));
    }
  }

  /** “Mason met him”: not Mason. Who stands before in the same clause, or −1. */
  private int clauseSubject(Line line, int i) {
    List<Token> tokens = line.sentence().tokens();
    List<Place> here = narrated.here();
    for (int p = here.size() - 1; p >= 0; p--) {
      Place place = here.get(p);
      if (place.rank() == Place.Rank.SUBJECT) {
        for (int j = i - 1; j >= 0 && tokens.get(j).span().start() >= place.span().end(); j--) {
          if (PronounForms.startsClause(line.word(j))) {
            return -1;
          }
        }
        return place.who();
      }
    }
    return -1;
  }

  /**
   * What a mention is in its sentence.
   *
   * @param i its first word
   */
  private Place.Rank rank(Line line, int i, Cast.Part part) {
    List<Token> tokens = line.sentence().tokens();
    int end = i + 1;
    while (end < tokens.size() && tokens.get(end).span().start() < part.span().end()) {
      end++;
    }
    String behind = line.word(end);
    if (behind.equals("’s") || behind.equals("'s")) {
      return Place.Rank.OWNER;
    }
    boolean speaks =
        lexicon.isSaying(behind)
            || lexicon.isHelper(behind)
            || lexicon.isActing(behind)
            || lexicon.isSaying(line.word(i - 1));
    boolean first = narrated.here().isEmpty() && !Bodies.isPreposition(line.word(before(line, i)));
    return speaks || first ? Place.Rank.SUBJECT : Place.Rank.OTHER;
  }

  /** The word before a name and its title. */
  private int before(Line line, int i) {
    int j = i - 1;
    while (j >= 0 && i - j < 6 && (line.isCapital(j) || lexicon.isTitle(line.word(j))) && j > 0) {
      j--;
    }
    return j;
  }
}
