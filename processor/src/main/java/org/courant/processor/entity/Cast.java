package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.courant.processor.text.Span;

/** The people of an article while pronouns are given to them. */
final class Cast {
  /** A mention of one of them. */
  record Part(Span span, int who) {}

  private final List<Character> genders = new ArrayList<>();
  private final List<List<Mention>> found = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final BitSet taken;

  Cast(BitSet taken) {
    this.taken = taken;
  }

  /** Takes in the next person. */
  void add(char gender, List<Mention> mentions) {
    mentions.forEach(m -> parts.add(new Part(m.span(), genders.size())));
    genders.add(gender);
    found.add(new ArrayList<>());
  }

  /** All mentions in text order. */
  List<Part> parts() {
    return parts.stream().sorted(Comparator.comparing(Part::span)).toList();
  }

  boolean mayBe(int who, char gender) {
    return genders.get(who) == gender || genders.get(who) == 'u';
  }

  boolean isKnown(int who) {
    return genders.get(who) != 'u';
  }

  /** Gives a pronoun to somebody, whose gender it may be the first to tell. */
  void add(int who, Span span, char gender) {
    found.get(who).add(new Mention(span, Mention.Kind.PRONOUN));
    taken.set(span.start(), span.end());
    if (gender != 'u') {
      genders.set(who, gender);
    }
  }

  boolean isTaken(Span span) {
    return taken.get(span.start());
  }

  List<Mention> found(int who) {
    return found.get(who);
  }

  int size() {
    return genders.size();
  }
}
