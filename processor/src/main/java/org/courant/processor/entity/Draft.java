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

  void add(Name name) {
    names.add(name);
    mentions.add(new Mention(name.span(), Mention.Kind.NAME));
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void addAll(Draft other) {
    other.names.forEach(this::add);
  }

  List<Name> names() {
    return names;
  }

  List<Mention> mentions() {
    return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
  }

  Span first() {
    return names.get(0).span();
  }

  EntityType type() {
    Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
    names.forEach(n -> votes.merge(n.type(), n.strength(), Integer::sum));
    return votes.entrySet().stream()
        .max(Map.Entry.<EntityType, Integer>comparingByValue())
        .orElseThrow()
        .getKey();
  }

  boolean isPerson() {
    return type() == EntityType.PERSON;
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
    return roles().stream()
        .flatMap(r -> Tables.words(r.toLowerCase(Locale.ROOT).replace(".", "")).stream())
        .anyMatch(CONGRESS::contains);
  }

  /** Its fullest form in the text; a fact's own name where that is how the thing is known. */
  String name() {
    Entry entry = entry();
    String fullest = fullest().text();
    boolean person = entry == null || entry.isPerson();
    return entry != null && (!person || fullest().words().size() == 1) ? entry.name() : fullest;
  }

  String id() {
    Entry entry = entry();
    return entry == null ? Entry.slug(name()) : entry.id();
  }

  private Name fullest() {
    return names.stream().max(Comparator.comparingInt(n -> n.words().size())).orElseThrow();
  }

  List<String> words() {
    return fullest().words();
  }

  /** Titles and jobs as the text words them, without “Mr.” and the like. */
  List<String> roles() {
    Map<String, String> roles = new LinkedHashMap<>();
    for (Name name : names) {
      String role = name.role();
      if (role != null && !isHonorific(role)) {
        roles.putIfAbsent(role.toLowerCase(Locale.ROOT), role);
      }
    }
    return List.copyOf(roles.values());
  }

  private static boolean isHonorific(String role) {
    return Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "dame")
        .contains(role.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** m, f, or u where neither a title nor a given name tells. */
  char gender(Lexicon lexicon) {
    for (Name name : names) {
      String role = name.role() == null ? "" : name.role().toLowerCase(Locale.ROOT);
      if (role.matches("mr\\.?|sir|.*\\b(congressman|chairman|spokesman|king|prince|lord)")) {
        return 'm';
      }
      if (role.matches("mrs\\.?|ms\\.?|miss|dame|.*\\b(\\w+woman|queen|princess|lady)")) {
        return 'f';
      }
    }
    Entry entry = entry();
    return entry != null && entry.gender() != 'u' ? entry.gender() : lexicon.gender(words().get(0));
  }
}
