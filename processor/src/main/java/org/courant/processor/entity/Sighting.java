package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;

/**
 * A name and where it stands.
 *
 * @param sentence the line's number
 * @param from its first word in the line
 * @param to the word behind its last
 */
record Sighting(Name name, Line line, int sentence, int from, int to) {

  /** Finds each name's line; both are in text order. A name outside all lines is left out. */
  static List<Sighting> of(List<Name> names, List<Line> lines) {
    List<Sighting> sightings = new ArrayList<>();
    int next = 0;
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      Span sentence = line.sentence().span();
      int token = 0;
      while (next < names.size() && names.get(next).span().start() < sentence.end()) {
        Name name = names.get(next++);
        List<Token> tokens = line.sentence().tokens();
        while (token < tokens.size() && tokens.get(token).span().end() <= name.span().start()) {
          token++;
        }
        int to = token;
        while (to < tokens.size() && tokens.get(to).span().start() < name.span().end()) {
          to++;
        }
        if (to > token) {
          sightings.add(new Sighting(name, line, n, token, to));
        }
      }
    }
    return sightings;
  }

  Sighting with(Name other) {
    return new Sighting(other, line, sentence, from, to);
  }

  /** The same, with the words up to another position for its name. */
  Sighting upTo(int end, EntityType type) {
    List<Token> tokens = line.sentence().tokens();
    Span span = new Span(name.span().start(), tokens.get(end - 1).span().end());
    List<String> words = line.words().subList(from, end);
    Name longer = new Name(span, words, type, Math.max(6, name.strength()), null, false);
    return new Sighting(longer, line, sentence, from, end);
  }

  String wordBefore() {
    return line.word(from - 1);
  }

  String wordBehind() {
    return line.word(to);
  }

  boolean isPerson() {
    return name.type() == EntityType.PERSON;
  }
}
