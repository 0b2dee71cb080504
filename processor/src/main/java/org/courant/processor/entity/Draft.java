package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/** An entity while the article is read: the names that are one, and what they tell together. */
final class Draft {
  private static final Set<String> CONGRESS =
      Set.of(
          "sen",
          "sens",
          "rep",
          "reps",
          "senator",
          "representative",
          "congressman",
          "congresswoman",
          "speaker",
          "leader",
          "whip",
          "lawmaker",
          "republican",
          "democrat");

  private final List<Name> names = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, String> roles = new LinkedHashMap<>();
  private final List<String> honorifics = new ArrayList<>();
  private final Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
  private boolean definite = true;

  void add(Sighting sighting) {
    Name name = sighting.name();
    names.add(name);
    votes.merge(name.type(), name.strength(), Integer::sum);
    mentions.add(new Mention(name.span(), Mention.Kind.NAME));
    definite &= sighting.wordBefore().equalsIgnoreCase("the");
  }

  void addRole(String role) {
    roles.putIfAbsent(role.toLowerCase(Locale.ROOT), role);
  }

  void addHonorific(String word) {
    if (!honorifics.contains(word)) {
      honorifics.add(word);
    }
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void addAll(Draft other) {
    names.addAll(other.names);
    mentions.addAll(other.mentions);
    other.votes.forEach((type, votes) -> this.votes.merge(type, votes, Integer::sum));
    other.roles.values().forEach(this::addRole);
    definite &= other.definite;
  }

  List<Mention> mentions() {
    return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
  }

  /** Where it is named first. */
  Span first() {
    return names.stream().map(Name::span).min(Comparator.naturalOrder()).orElseThrow();
  }

  EntityType type() {
    return Majority.winner(votes, EntityType.OTHER);
  }

  boolean isPerson() {
    return type() == EntityType.PERSON;
  }

  /** Whether it is an organisation or a country, which may act. */
  boolean isBody() {
    Entry entry = entry();
    return type() == EntityType.ORGANIZATION
        || (entry != null && entry.kind() == Entry.Kind.COUNTRY);
  }

  /** Whether every one of its names stands behind “the”. */
  boolean isDefinite() {
    return definite;
  }

  /** Whether a title or job says that it is a person. */
  boolean isTitled() {
    return !honorifics.isEmpty() || !roles.isEmpty();
  }

  /** The fact that it is, or null; a member of Congress needs a title that says so. */
  @Nullable Entry entry() {
    for (Name name : names) {
      Entry entry = name.entry();
      if (entry != null && (entry.kind() != Entry.Kind.LEGISLATOR || isInCongress())) {
        return entry.type() == type() ? entry : null;
      }
    }
    return null;
  }

  private boolean isInCongress() {
    return roles.keySet().stream()
        .flatMap(r -> Tables.words(r.replace(".", "")).stream())
        .anyMatch(CONGRESS::contains);
  }

  /** Its fullest form in the text; a fact's own name where that is how the thing is known. */
  String name() {
    Entry entry = entry();
    Name fullest = fullest();
    boolean person = entry == null || entry.isPerson();
    return entry != null && (!person || fullest.words().size() == 1)
        ? entry.name()
        : fullest.text();
  }

  String id() {
    Entry entry = entry();
    return entry == null ? Entry.slug(name()) : entry.id();
  }

  private Name fullest() {
    return names.stream().max(Comparator.comparingInt(Draft::fullness)).orElseThrow();
  }

  /** More words say more, then longer ones: not “J. Mason” where “John Mason” stands, too. */
  private static int fullness(Name name) {
    return name.words().size() * 100 + Math.min(99, name.text().length());
  }

  List<String> words() {
    return fullest().words();
  }

  /** Titles and jobs as the text words them, without “Mr.” and the like. */
  List<String> roles() {
    return List.copyOf(roles.values());
  }

  char gender(Genders genders) {
    List<String> told = new ArrayList<>(honorifics);
    told.addAll(roles.values());
    return genders.of(told, entry(), words());
  }
}
