package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/** Gives “he” and “she” outside quotes to the one person in reach that they can mean, if one. */
final class Pronouns {
  private static final Map<String, Character> GENDER =
      Map.of(
          "he", 'm', "him", 'm', "his", 'm', "himself", 'm', "she", 'f', "her", 'f', "herself", 'f',
          "hers", 'f');

  private static final int MOST = 12;

  private final Genders genders;
  private final Quoted quoted;

  Pronouns(Genders genders, Quoted quoted) {
    this.genders = genders;
    this.quoted = quoted;
  }

  private record Place(Span span, Draft draft, char gender) {}

  void addTo(Document document, List<Draft> drafts) {
    List<Place> places = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.isPerson()) {
        char gender = draft.gender(genders);
        draft.mentions().forEach(m -> places.add(new Place(m.span(), draft, gender)));
      }
    }
    places.sort(Comparator.comparing(Place::span));
    List<Place> before = List.of();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      List<Place> here = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        while (next < places.size() && places.get(next).span().start() < token.span().start()) {
          add(document.text(), places.get(next++), here);
        }
        Character gender = GENDER.get(token.word().toLowerCase(Locale.ROOT));
        if (gender != null && !quoted.holds(token.span())) {
          resolve(token.span(), gender, here, before);
        }
      }
      while (next < places.size() && places.get(next).span().start() < sentence.span().end()) {
        add(document.text(), places.get(next++), here);
      }
      before = here.isEmpty() && !sentence.headline() ? before : here;
    }
  }

  /** “Mason’s aide” puts the aide in reach, not Mason. */
  private void add(String text, Place place, List<Place> here) {
    int end = place.span().end();
    boolean owns = text.startsWith("’s", end) || text.startsWith("'s", end);
    if (!owns && !quoted.holds(place.span())) {
      reach(place, here);
    }
  }

  /** Takes each person once; beyond a handful nobody is the only one. */
  private static void reach(Place place, List<Place> here) {
    boolean known = here.stream().anyMatch(p -> p.draft() == place.draft());
    if (!known && here.size() < MOST) {
      here.add(place);
    }
  }

  private void resolve(Span span, char gender, List<Place> here, List<Place> before) {
    Place found = only(here, gender);
    if (found == null && here.stream().noneMatch(p -> fits(p, gender))) {
      found = only(before, gender);
    }
    if (found != null) {
      found.draft().add(new Mention(span, Mention.Kind.PRONOUN));
      reach(new Place(span, found.draft(), gender), here);
    }
  }

  private static @Nullable Place only(List<Place> places, char gender) {
    List<Place> fitting = places.stream().filter(p -> fits(p, gender)).toList();
    boolean one = fitting.stream().map(Place::draft).distinct().count() == 1;
    return one ? fitting.get(0) : null;
  }

  private static boolean fits(Place place, char gender) {
    return place.gender() == gender || place.gender() == 'u';
  }
}
