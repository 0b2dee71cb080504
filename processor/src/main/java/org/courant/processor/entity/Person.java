package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody whose full name stands in the article, and where the reading has met them so far. */
final class Person {
  private static final int NEVER = -100;

  private final String key;
  private final List<PersonName> forms = new ArrayList<>();
  private @Nullable Entry entry;
  private char gender = 'u';
  private String suffix = "";
  private int fullNames;
  private int met;
  private int lastSentence = NEVER;
  private int lastPlace = NEVER;

  Person(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  void add(PersonName form, @Nullable Entry fact, char told) {
    fullNames++;
    if (forms.size() < 4 && !forms.contains(form)) {
      forms.add(form);
    }
    entry = entry == null ? fact : entry;
    gender = gender == 'u' ? told : gender;
    suffix = suffix.isEmpty() ? form.suffix() : suffix;
  }

  /** Whether a full name may be this person's. A Jr. is not the one who was named before him. */
  boolean mayBe(PersonName form, @Nullable Entry fact, Nicknames nicknames) {
    if (fact != null && entry != null) {
      return fact.id().equals(entry.id());
    }
    boolean generations = !form.suffix().equals(suffix);
    boolean apart = generations && (!form.suffix().isEmpty() || !Objects.equals(fact, entry));
    return !apart && forms.stream().allMatch(f -> f.agrees(form, nicknames));
  }

  boolean isOf(@Nullable Entry fact) {
    return fact != null && entry != null && fact.id().equals(entry.id());
  }

  boolean fits(char told) {
    return told == 'u' || gender == 'u' || told == gender;
  }

  void meet(int sentence, int place) {
    met++;
    lastSentence = sentence;
    lastPlace = place;
  }

  boolean isMet() {
    return met > 0;
  }

  boolean isNear(int sentence) {
    return sentence - lastSentence <= 1;
  }

  int met() {
    return met;
  }

  int fullNames() {
    return fullNames;
  }

  int lastPlace() {
    return lastPlace;
  }
}
