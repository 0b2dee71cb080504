package org.courant.processor.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that speak for or against a name: common words, given names, titles, suffixes. */
final class Lexicon {
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx.", "sir", "dame");

  private static final Set<String> TITLE_MODIFIERS =
      Set.of(
          "special",
          "crown",
          "first",
          "former",
          "foreign",
          "prime",
          "vice",
          "acting",
          "interim",
          "defense",
          "defence",
          "finance",
          "interior",
          "campaign",
          "party",
          "police",
          "state",
          "federal",
          "senior",
          "national",
          "security",
          "press",
          "white",
          "house",
          "democratic",
          "republican",
          "presidential",
          "supreme",
          "senate",
          "executive",
          "attorney",
          "health",
          "trade",
          "labor",
          "justice",
          "opposition",
          "majority",
          "minority",
          "communications",
          "labour",
          "energy",
          "home",
          "budget",
          "education",
          "lead",
          "co-founder",
          "assistant",
          "associate",
          "news",
          "policy",
          "district",
          "county",
          "city",
          "political",
          "independent",
          "conservative",
          "liberal",
          "human",
          "rights",
          "longtime",
          "top",
          "current",
          "embattled",
          "late");

  private static final Set<String> ORGANISATIONS =
      Set.of(
          "inc",
          "inc.",
          "corp",
          "corp.",
          "co",
          "co.",
          "ltd",
          "ltd.",
          "llc",
          "plc",
          "gmbh",
          "ag",
          "group",
          "company",
          "corporation",
          "committee",
          "commission",
          "university",
          "college",
          "institute",
          "school",
          "ministry",
          "department",
          "agency",
          "bureau",
          "office",
          "bank",
          "party",
          "council",
          "association",
          "federation",
          "union",
          "foundation",
          "fund",
          "trust",
          "society",
          "league",
          "organization",
          "organisation",
          "center",
          "centre",
          "church",
          "court",
          "army",
          "navy",
          "police",
          "parliament",
          "government",
          "administration",
          "authority",
          "board",
          "alliance",
          "coalition",
          "network",
          "news",
          "times",
          "post",
          "journal",
          "tribune",
          "herald",
          "gazette",
          "airlines",
          "airways",
          "analytics",
          "technologies",
          "systems",
          "industries",
          "holdings",
          "partners",
          "capital",
          "energy",
          "motors",
          "pharmaceuticals",
          "laboratories",
          "labs",
          "media",
          "records",
          "studios",
          "entertainment",
          "fc",
          "united",
          "hospital",
          "club",
          "academy",
          "museum",
          "embassy",
          "brothers",
          "brigade",
          "front",
          "movement",
          "congress",
          "senate",
          "assembly",
          "service",
          "services",
          "campaign",
          "software",
          "bancorp",
          "securities",
          "insurance",
          "telecom",
          "petroleum",
          "chamber",
          "legislature",
          "guard",
          "corps",
          "force",
          "caucus",
          "pac");

  private static final Set<String> STATE_BODIES =
      Set.of(
          "ministry",
          "parliament",
          "government",
          "army",
          "navy",
          "senate",
          "congress",
          "embassy",
          "court",
          "department",
          "council",
          "police",
          "assembly",
          "legislature",
          "force",
          "office");

  private static final Set<String> PLACES =
      Set.of(
          "sea",
          "ocean",
          "river",
          "lake",
          "bay",
          "gulf",
          "strait",
          "canal",
          "valley",
          "mountain",
          "mountains",
          "hills",
          "island",
          "islands",
          "peninsula",
          "county",
          "city",
          "province",
          "state",
          "district",
          "street",
          "avenue",
          "road",
          "square",
          "bridge",
          "airport",
          "park",
          "beach",
          "coast",
          "desert",
          "forest",
          "harbor",
          "harbour",
          "port",
          "creek",
          "village",
          "boulevard",
          "plaza",
          "tower",
          "station",
          "region",
          "oblast",
          "republic",
          "heights");

  private static final Set<String> EVENTS =
      Set.of(
          "war",
          "games",
          "cup",
          "summit",
          "olympics",
          "festival",
          "championship",
          "championships",
          "revolution",
          "conference",
          "convention",
          "treaty",
          "agreement",
          "accord",
          "awards",
          "open",
          "prix",
          "marathon",
          "crisis",
          "massacre",
          "uprising",
          "referendum",
          "day");

  private static final Set<String> NOT_EVENTS = Set.of("treaty", "agreement", "accord", "open");

  private final Set<String> common = new HashSet<>(Tables.lines("words.txt"));
  private final Set<String> functions = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, Character> givenNames = new HashMap<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    Tables.lines("functions.txt").forEach(l -> lexicon.functions.addAll(Tables.words(l)));
    Tables.lines("titles.txt").forEach(l -> lexicon.titles.addAll(Tables.words(l)));
    for (String line : Tables.lines("first-names.txt")) {
      List<String> names = Tables.words(line);
      char gender = line.charAt(0);
      names.subList(1, names.size()).forEach(n -> lexicon.addGivenName(n, gender));
    }
    return lexicon;
  }

  private void addGivenName(String name, char gender) {
    givenNames.merge(name, gender, (a, b) -> a.equals(b) ? a : 'u');
  }

  boolean isGivenName(String word) {
    return givenNames.containsKey(word);
  }

  /** m, f, or u where the name does not tell. */
  char gender(String givenName) {
    return givenNames.getOrDefault(givenName, 'u');
  }

  boolean isFunction(String word) {
    return functions.contains(lower(word));
  }

  boolean isTitle(String word) {
    return titles.contains(lower(word));
  }

  boolean isHonorific(String word) {
    return HONORIFICS.contains(lower(word));
  }

  boolean isTitleModifier(String word) {
    return TITLE_MODIFIERS.contains(lower(word)) || isTitle(word);
  }

  boolean isOrganisation(String word) {
    return ORGANISATIONS.contains(lower(word));
  }

  boolean isStateBody(String word) {
    return STATE_BODIES.contains(lower(word));
  }

  boolean isPlace(String word) {
    return PLACES.contains(lower(word));
  }

  boolean isEvent(String word) {
    return EVENTS.contains(lower(word));
  }

  boolean isDocument(String word) {
    return NOT_EVENTS.contains(lower(word));
  }

  /** Whether the word, or what is left without its ending, is one that is written small. */
  boolean isCommon(String word) {
    String w = lower(word);
    if (common.contains(w) || functions.contains(w) || titles.contains(w)) {
      return true;
    }
    int hyphen = w.indexOf('-');
    if (hyphen > 0) {
      return isCommon(w.substring(0, hyphen)) && isCommon(w.substring(hyphen + 1));
    }
    return without(w, "s", "")
        || without(w, "es", "")
        || without(w, "ies", "y")
        || without(w, "ed", "")
        || without(w, "ed", "e")
        || without(w, "ing", "")
        || without(w, "ing", "e")
        || without(w, "ly", "")
        || without(w, "er", "")
        || without(w, "ers", "")
        || without(w, "ness", "");
  }

  private boolean without(String word, String ending, String instead) {
    if (word.length() < ending.length() + 3 || !word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length());
    boolean doubled =
        stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    return common.contains(stem + instead)
        || (doubled && common.contains(stem.substring(0, stem.length() - 1)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
