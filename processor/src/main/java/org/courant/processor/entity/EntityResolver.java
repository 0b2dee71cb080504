package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.courant.processor.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article as a whole: which names are one, wherever the full name stands. */
final class EntityResolver {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Cues cues;
  private final Nicknames nicknames;
  private final Roles roles;
  private final Genders genders;
  private final Trimmed trimmed;
  private final Owned owned;
  private final Government government;

  EntityResolver(Gazetteer gazetteer, Lexicon lexicon, Cues cues) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.cues = cues;
    this.nicknames = Nicknames.load();
    Jobs jobs = new Jobs(lexicon, cues);
    this.trimmed = new Trimmed(lexicon, jobs);
    this.roles = new Roles(gazetteer, lexicon, jobs);
    this.genders = new Genders(lexicon, cues);
    this.owned = new Owned(lexicon, cues);
    this.government = new Government(gazetteer, lexicon);
  }

  /** Drafts in the order of their first names. */
  List<Draft> resolve(Document document, List<Line> lines, List<Name> found) {
    List<Sighting> grown = owned.read(trimmed.read(Sighting.of(found, lines)));
    List<Sighting> named = Couples.read(grown, lexicon);
    List<Sighting> sightings = Majority.read(named).stream().map(government::read).toList();
    List<Title> titles = sightings.stream().map(this::title).toList();
    People people = new People(lexicon, cues, nicknames);
    people.addAll(sightings, titles.stream().map(Title::gender).toList());
    List<Name> names = sightings.stream().map(Sighting::name).toList();
    Acronyms acronyms = Acronyms.of(document.text(), names, Keys::of);
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (int i = 0; i < sightings.size(); i++) {
      Title title = titles.get(i);
      Sighting sighting = sightings.get(i);
      Clan clan = Clan.of(sighting, people);
      String key = clan == null ? key(sighting, title, people, acronyms) : clan.key();
      Draft draft = drafts.computeIfAbsent(key, k -> new Draft());
      draft.add(clan == null ? acronyms.told(sighting) : clan.sighting());
      title.addTo(draft);
    }
    new ShortForms(gazetteer, lexicon, cues).unite(drafts);
    return new ArrayList<>(drafts.values());
  }

  private String key(Sighting sighting, Title title, People people, Acronyms acronyms) {
    Person person = people.find(sighting, title.gender(), title.inOffice());
    Name name = sighting.name();
    if (person != null) {
      return person.key();
    }
    Entry entry = name.entry();
    if (entry != null && entry.isPerson()) {
      return "person " + entry.id();
    }
    boolean relative = title.gender() != 'u' && people.isFamily(name.last());
    return relative ? title.gender() + " " + Keys.of(name) : acronyms.full(Keys.of(name));
  }

  private Title title(Sighting s) {
    if (!s.isPerson() && s.name().words().size() > 1) {
      return Title.NONE;
    }
    String honorific = roles.honorific(s.line(), s.from());
    if (!s.isPerson() && honorific.isEmpty()) {
      return Title.NONE;
    }
    List<String> held = roles.around(s.line(), s.from(), s.to());
    char gender = genders.ofRole(honorific);
    for (String role : held) {
      gender = gender == 'u' ? genders.ofRole(role) : gender;
    }
    return new Title(honorific, held, gender);
  }

  /** What stands beside a name of a person. */
  private record Title(String honorific, List<String> roles, char gender) {
    static final Pattern OFFICE = Pattern.compile("(President|Chancellor|Premier|Minister)$");
    static final Title NONE = new Title("", List.of(), 'u');

    boolean inOffice() {
      return roles.stream().anyMatch(r -> OFFICE.matcher(r).find());
    }

    void addTo(Draft draft) {
      if (!honorific.isEmpty()) {
        draft.addHonorific(honorific);
      }
      roles.forEach(draft::addRole);
    }
  }

  /** A family as a whole: “the Masons”. */
  private record Clan(Sighting sighting) {
    static @Nullable Clan of(Sighting s, People people) {
      String word = s.name().last();
      boolean plural =
          s.name().words().size() == 1
              && word.endsWith("s")
              && s.wordBefore().equalsIgnoreCase("the")
              && s.name().entry() == null
              && !people.isFamily(word);
      String one = plural ? word.substring(0, word.length() - 1) : "";
      String other = plural && one.endsWith("e") ? one.substring(0, one.length() - 1) : one;
      boolean family = plural && (people.isFamily(one) || people.isFamily(other));
      return family ? new Clan(s.with(s.name().typed(EntityType.GROUP))) : null;
    }

    String key() {
      return "family " + Keys.of(sighting.name());
    }
  }
}
