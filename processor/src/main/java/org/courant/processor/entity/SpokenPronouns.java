package org.courant.processor.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Pronouns within quotes, once their speakers are known: “I” is the speaker, “you” the one spoken
 * to where that is told, “he” or “she” somebody else, who stands out before. “We” is left alone:
 * whom it holds beside the speaker, the words do not tell.
 */
final class SpokenPronouns {
  private static final Set<String> ONE = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> OTHER = Set.of("you", "your", "yours", "yourself");
  private static final double FACTOR = 2;

  private final Cast cast;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Entity> entities;
  private final Salience said = new Salience(1);

  /** The cast holds all entities in their order; only people may be “he” or “she”. */
  SpokenPronouns(Cast cast, List<Entity> entities) {
    this.cast = cast;
    this.entities = entities;
    for (int i = 0; i < entities.size(); i++) {
      numbers.put(entities.get(i).id(), i);
    }
  }

  /**
   * Reads the article, but not what a speaker cites in single marks: that “I” is another. Speeches
   * are in text order and do not overlap.
   */
  void read(List<Line> lines, List<Speech> speeches) {
    List<Cast.Part> parts = cast.parts();
    int next = 0;
    int speech = 0;
    boolean cited = false;
    for (Line line : lines) {
      for (Token token : line.sentence().tokens()) {
        Span span = token.span();
        while (next < parts.size() && parts.get(next).span().start() <= span.start()) {
          add(parts.get(next++));
        }
        while (speech < speeches.size() && speeches.get(speech).span().end() <= span.start()) {
          speech++;
        }
        boolean spoken = speech < speeches.size() && speeches.get(speech).span().contains(span);
        cited = spoken && (cited ? !token.word().equals("’") : token.word().equals("‘"));
        if (spoken && !cited && !cast.isTaken(span)) {
          resolve(token, speeches.get(speech));
        }
      }
      said.next(line.sentence().headline());
    }
  }

  private void add(Cast.Part part) {
    if (isPerson(part.who())) {
      said.add(new Place(part.span(), part.who(), Place.Rank.OTHER));
    }
  }

  private boolean isPerson(int who) {
    return entities.get(who).type() == EntityType.PERSON;
  }

  private void resolve(Token token, Speech speech) {
    String word = Jobs.lower(token.word());
    Integer speaker = numbers.get(speech.speaker());
    char gender = PronounForms.gender(word);
    if (OTHER.contains(word)) {
      address(token, speech);
    } else if (speaker != null && ONE.contains(word) && isPerson(speaker)) {
      cast.add(speaker, token.span(), 'u');
    } else if (gender != 'u' && !PronounForms.isReflexive(word)) {
      int found = other(gender, speaker);
      if (found >= 0) {
        cast.add(found, token.span(), gender);
        said.add(new Place(token.span(), found, Place.Rank.SUBJECT));
      }
    }
  }

  private void address(Token token, Speech speech) {
    Integer addressee = speech.addressee() == null ? null : numbers.get(speech.addressee());
    if (addressee != null && isPerson(addressee)) {
      cast.add(addressee, token.span(), 'u');
    }
  }

  private int other(char gender, @Nullable Integer speaker) {
    return said.best(
        who -> cast.mayBe(who, gender) && (speaker == null || who != speaker),
        cast::isKnown,
        FACTOR);
  }
}
