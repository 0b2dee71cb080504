package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.courant.processor.text.Token;
import org.courant.processor.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Facts by name: countries with their peoples and capitals, places, organisations, people; and a
 * user's own, which win.
 */
final class Gazetteer {
  private static final int LONGEST = 8;

  private final UserGazetteer user;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Integer> reaches = new HashMap<>();
  private final Map<String, Entry> shy = new HashMap<>();
  private final Map<String, List<Entry>> senses = new HashMap<>();
  private final Set<String> shySenses = new HashSet<>();
  private final Map<String, Entry> countries = new HashMap<>();
  private final Map<String, Entry> states = new HashMap<>();
  private final Set<String> families = new HashSet<>();

  private Gazetteer(UserGazetteer user) {
    this.user = user;
  }

  static Gazetteer load() {
    return load(UserGazetteer.none());
  }

  static Gazetteer load(UserGazetteer user) {
    Gazetteer gazetteer = new Gazetteer(user);
    new GazetteerLoader(gazetteer).load();
    gazetteer.settleAmbiguous();
    gazetteer.giveWayToUser();
    gazetteer.measure();
    return gazetteer;
  }

  /**
   * The fact whose name the words from a position on are, at the greatest length; or null. Names
   * that are words or families first of all are not among them: see {@link #linked}.
   */
  @Nullable Match longest(List<String> words, int from) {
    Match own = user.match(words, from);
    return own == null && from < words.size() ? longest(words, from, reach(words, from)) : own;
  }

  private @Nullable Match longest(List<String> words, int from, int reach) {
    StringBuilder key = new StringBuilder();
    Match best = null;
    for (int to = from; to < Math.min(words.size(), from + reach); to++) {
      key.append(to > from ? " " : "").append(words.get(to).replace('\'', '’'));
      Entry entry = entries.get(key.toString());
      best = entry == null ? best : new Match(entry, to + 1, false);
    }
    return best;
  }

  /** Most words of a name that starts with a word, 0 where none does: spares most look-ups. */
  private int reach(List<String> words, int from) {
    return reaches.getOrDefault(words.get(from).replace('\'', '’'), 0);
  }

  private void measure() {
    for (String name : entries.keySet()) {
      String[] words = name.split(" ", -1);
      reaches.merge(words[0], Math.min(words.length, LONGEST), Math::max);
    }
  }

  boolean hasUser() {
    return user.size() > 0;
  }

  /** The user's fact whose name the words from a position on are, exactly; or null. */
  @Nullable Match userMatch(List<String> words, int from) {
    return user.match(words, from);
  }

  /** The fact of a name; one of a neutral kind, without id, where the name alone is ambiguous. */
  @Nullable Entry named(String name) {
    String key = key(name);
    Entry own = user.named(key);
    return own == null ? entries.get(key) : own;
  }

  /**
   * The fact of a name that is known to be of a type. It may be one that {@link #longest} does not
   * tell, since “Reading” is a town only where something else says that it is a place.
   */
  @Nullable Entry linked(String name, EntityType type) {
    Entry entry = named(name);
    if (entry != null && entry.type() == type) {
      return entry;
    }
    Entry hidden = shy.get(key(name));
    return hidden != null && hidden.type() == type ? hidden : null;
  }

  /** All that an ambiguous name may mean; empty for any other. */
  List<Entry> senses(String name) {
    String key = key(name);
    return user.named(key) == null ? senses.getOrDefault(key, List.of()) : List.of();
  }

  /** Whether somebody in the gazetteer has this family name. */
  boolean isFamily(String word) {
    return families.contains(word);
  }

  @Nullable Entry country(@Nullable String code) {
    return code == null ? null : countries.get(code);
  }

  /** Whether it is a state or province, which may stand behind a town: “Aldmere, Ohio”. */
  boolean isState(Entry entry) {
    return entry.region() != null && entry.equals(states.get(entry.region()));
  }

  /** Every fact by every name that {@link #named} takes, the user's aside. */
  Map<String, Entry> all() {
    return Map.copyOf(entries);
  }

  /** Every fact that only {@link #linked} tells. */
  Map<String, Entry> shy() {
    return Map.copyOf(shy);
  }

  /**
   * A fact and where its name ends.
   *
   * @param end index behind its last word
   * @param user whether it is the user's, so that it overrules what else the words may be
   */
  record Match(Entry entry, int end, boolean user) {}

  boolean isAmbiguous(String name) {
    return senses.containsKey(key(name));
  }

  void addAmbiguous(String name) {
    senses.computeIfAbsent(key(name), k -> new ArrayList<>());
  }

  void addCountry(Entry country) {
    countries.put(Objects.requireNonNull(country.country()), country);
  }

  void addState(Entry place) {
    if (place.region() != null) {
      states.put(place.region(), place);
    }
  }

  /** What is known of a country's capital as a city. */
  @Nullable Entry capital(String name, String country) {
    String key = key(name);
    List<Entry> known = new ArrayList<>(senses.getOrDefault(key, List.of()));
    Entry entry = entries.get(key);
    if (entry != null) {
      known.add(entry);
    }
    return known.stream()
        .filter(e -> country.equals(e.country()) && !isState(e))
        .findFirst()
        .orElse(null);
  }

  void add(Entry entry, Collection<String> aliases) {
    put(entries, key(entry.name()), entry);
    aliases.forEach(alias -> put(entries, key(alias), entry));
    if (entry.isPerson()) {
      families.add(entry.name().substring(entry.name().lastIndexOf(' ') + 1));
    }
  }

  /** Adds a fact that only {@link #linked} tells. */
  void addShy(Entry entry, Collection<String> aliases) {
    put(shy, key(entry.name()), entry);
    aliases.forEach(alias -> put(shy, key(alias), entry));
  }

  void addSurname(String surname, Entry person) {
    entries.put(key(surname), person);
  }

  private void put(Map<String, Entry> into, String key, Entry entry) {
    List<Entry> ambiguous = senses.get(key);
    if (ambiguous == null) {
      into.put(key, entry);
      return;
    }
    if (!ambiguous.contains(entry)) {
      ambiguous.add(entry);
    }
    if (into == shy) {
      shySenses.add(key);
    }
  }

  private void settleAmbiguous() {
    senses.forEach(
        (key, meant) ->
            (shySenses.contains(key) ? shy : entries).put(key, Sense.neutral(key, meant)));
  }

  /** What the user names is the user's under every name that we know for it. */
  private void giveWayToUser() {
    Map<String, Entry> replaced = new HashMap<>();
    for (Entry own : user.entries()) {
      if (own.wikidata() != null) {
        replaced.put(own.wikidata(), own);
      }
    }
    if (!replaced.isEmpty()) {
      entries.replaceAll(
          (key, entry) ->
              entry.wikidata() == null ? entry : replaced.getOrDefault(entry.wikidata(), entry));
    }
  }

  /** A name's words as the tokenizer cuts them, with a space between. */
  static String key(String name) {
    return isPlain(name)
        ? name
        : Tokenizer.tokens(name, 0, name.length()).stream()
            .map(Token::word)
            .map(w -> w.replace('\'', '’'))
            .collect(Collectors.joining(" "));
  }

  /** Whether the tokenizer would cut it at its spaces alone; spares most names the tokenizer. */
  private static boolean isPlain(String name) {
    boolean inWord = false;
    for (int i = 0; i < name.length(); i++) {
      boolean letter = Character.isLetterOrDigit(name.charAt(i));
      if (!letter && (name.charAt(i) != ' ' || !inWord)) {
        return false;
      }
      inWord = letter;
    }
    return inWord;
  }
}
