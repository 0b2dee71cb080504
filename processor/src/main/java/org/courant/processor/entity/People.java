package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people whose full names stand in the article, and whom a shorter name means.
 *
 * <p>Built in one pass over all names, so that a full name is known before it stands; asked in a
 * second one, in text order, since a short name goes to who was met last or most.
 */
final class People {
  /** Bounds the work for a text that gives hundreds of people one name. */
  private static final int MOST = 30;

  private final Cues cues;
  private final Lexicon lexicon;
  private final Nicknames nicknames;
  private final Map<String, List<Person>> byFamily = new HashMap<>();
  private final Map<String, Set<Person>> byGiven = new HashMap<>();
  private final Map<String, Person> bySlug = new HashMap<>();
  private final Set<String> tails = new HashSet<>();
  private final Set<String> outsiders = new HashSet<>();

  People(Lexicon lexicon, Cues cues, Nicknames nicknames) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.nicknames = nicknames;
  }

  /** Takes note of every full name; {@code gender} is what a title tells of each. */
  void addAll(List<Sighting> sightings, List<Character> gender) {
    for (Sighting s : sightings) {
      if (s.isPerson() && s.name().words().size() > 2) {
        List<String> keys = new ArrayList<>(PersonName.of(s.name().words(), cues).familyKeys());
        keys.removeIf(k -> k.indexOf('-') < 0);
        tails.addAll(keys);
      }
    }
    for (int i = 0; i < sightings.size(); i++) {
      if (isFull(sightings.get(i).name())) {
        add(sightings.get(i).name(), gender.get(i));
      }
    }
  }

  private void add(Name name, char gender) {
    PersonName form = PersonName.of(name.words(), cues);
    Entry fact = name.entry() != null && name.entry().isPerson() ? name.entry() : null;
    char told = gender == 'u' && fact != null ? fact.gender() : gender;
    char known = told == 'u' ? lexicon.gender(form.given().get(0)) : told;
    String slug = Entry.slug(name.text());
    Person person = bySlug.get(slug);
    if (person == null || !person.fits(gender)) {
      List<Person> family = byFamily.getOrDefault(form.familyKey(), List.of());
      person =
          family.stream()
              .filter(p -> p.mayBe(form, fact, nicknames) && p.fits(gender))
              .findFirst()
              .orElseGet(() -> new Person("person " + slug + " " + bySlug.size()));
      bySlug.put(slug, person);
      index(person, form);
    }
    person.add(form, fact, known);
  }

  private void index(Person person, PersonName form) {
    for (String key : form.familyKeys()) {
      List<Person> family = byFamily.computeIfAbsent(key, k -> new ArrayList<>());
      if (family.size() < MOST && !family.contains(person)) {
        family.add(person);
      }
    }
    Set<Person> given = byGiven.computeIfAbsent(form.first(), k -> new LinkedHashSet<>());
    if (given.size() < MOST) {
      given.add(person);
    }
  }

  /** Whether a name says given and family name: not “bin Salman”, nor a double surname. */
  boolean isFull(Name name) {
    List<String> words = name.words();
    boolean particle =
        PersonName.isParticle(words.get(0), cues) && !lexicon.isGivenName(words.get(0));
    return name.isFullPerson() && !particle && !tails.contains(Entry.slug(name.text()));
  }

  boolean isFamily(String word) {
    return byFamily.containsKey(PersonName.bare(word));
  }

  /**
   * The person a name means, or null where it is none of them.
   *
   * @param gender what a title tells
   * @param inOffice whether it stands behind a title such as “President”
   */
  @Nullable Person find(Sighting s, char gender, boolean inOffice) {
    Name name = s.name();
    Person found =
        isFull(name) ? bySlug.get(Entry.slug(name.text())) : shorter(s, gender, inOffice);
    if (found != null) {
      found.meet(s.sentence(), name.span().start());
    }
    return found;
  }

  private @Nullable Person shorter(Sighting s, char gender, boolean inOffice) {
    Name name = s.name();
    Entry entry = name.entry();
    if (entry != null && !entry.isPerson() && !s.isPerson()) {
      return null;
    }
    String key = Entry.slug(name.text());
    List<Person> family = byFamily.get(key);
    if (family == null && name.words().size() == 1) {
      family = byFamily.get(PersonName.bare(name.last()));
    }
    if (family != null) {
      List<Person> fitting = family.stream().filter(p -> p.fits(gender)).toList();
      return isFamous(entry, fitting, inOffice) ? null : choose(fitting, s.sentence());
    }
    return name.words().size() == 1 ? byGivenName(name, gender) : null;
  }

  /** “Trump” beside “Ivanka Trump” is still the one that everybody knows. */
  private boolean isFamous(@Nullable Entry entry, List<Person> family, boolean inOffice) {
    if (entry == null
        || entry.kind() != Entry.Kind.SURNAME
        || family.stream().anyMatch(p -> p.isOf(entry))) {
      return false;
    }
    if (inOffice || family.stream().noneMatch(Person::isMet)) {
      outsiders.add(entry.id());
    }
    return outsiders.contains(entry.id());
  }

  private @Nullable Person byGivenName(Name name, char gender) {
    Set<Person> given = byGiven.getOrDefault(Entry.slug(name.last()), Set.of());
    boolean mayBe =
        name.type() == EntityType.PERSON || name.strength() < 3 || lexicon.isGivenName(name.last());
    if (!mayBe || given.size() != 1) {
      return null;
    }
    Person person = given.iterator().next();
    return person.fits(gender) ? person : null;
  }

  /** Who stands near, where one does; else who was met far more often; else the last one met. */
  private static @Nullable Person choose(List<Person> family, int sentence) {
    List<Person> met = family.stream().filter(Person::isMet).toList();
    if (met.isEmpty()) {
      return family.stream().reduce((a, b) -> b.fullNames() > a.fullNames() ? b : a).orElse(null);
    }
    List<Person> near = met.stream().filter(p -> p.isNear(sentence)).toList();
    if (near.size() == 1) {
      return near.get(0);
    }
    List<Person> open = near.isEmpty() ? met : near;
    Person last = open.stream().max(Comparator.comparingInt(Person::lastPlace)).orElse(open.get(0));
    Person most = open.stream().max(Comparator.comparingInt(Person::met)).orElse(last);
    return near.isEmpty() && most.met() > 2 * last.met() ? most : last;
  }
}
