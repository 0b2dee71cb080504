package org.courant.evaluate.ner;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.courant.processor.entity.EntityType;
import org.jspecify.annotations.Nullable;

/** Which of the product's types a set's type is, if any. Names count in any case. */
public final class TypeMap {
  private static final Map<EntityType, List<String>> USUAL =
      Map.of(
          EntityType.PERSON, List.of("per", "person", "pers", "politician"),
          EntityType.LOCATION,
              List.of("loc", "location", "gpe", "geo-loc", "fac", "facility", "country", "place"),
          EntityType.ORGANIZATION,
              List.of(
                  "org",
                  "organization",
                  "organisation",
                  "corporation",
                  "company",
                  "politicalparty"),
          EntityType.GROUP, List.of("group", "norp", "nationality"),
          EntityType.EVENT, List.of("event", "evt", "election"),
          EntityType.OTHER, List.of("other"));

  private final Map<String, @Nullable EntityType> counterparts;

  private TypeMap(Map<String, @Nullable EntityType> counterparts) {
    this.counterparts = counterparts;
  }

  /** Knows the usual names; MISC and what it does not know have no counterpart. */
  public static TypeMap usual() {
    Map<String, @Nullable EntityType> map = new HashMap<>();
    USUAL.forEach((type, names) -> names.forEach(name -> map.put(name, type)));
    return new TypeMap(map);
  }

  /**
   * This map with entries over it.
   *
   * @param entries such as {@code GPE=LOCATION} or {@code MISC=-}
   * @throws IllegalArgumentException names the entry and the rule
   */
  public TypeMap with(List<String> entries) {
    Map<String, @Nullable EntityType> map = new HashMap<>(counterparts);
    for (String entry : entries) {
      int equals = entry.lastIndexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            "type map: '" + entry + "' must be SET_TYPE=TYPE or SET_TYPE=-");
      }
      map.put(key(entry.substring(0, equals).strip()), type(entry, equals));
    }
    return new TypeMap(map);
  }

  private static @Nullable EntityType type(String entry, int equals) {
    String name = entry.substring(equals + 1).strip();
    if (name.equals("-")) {
      return null;
    }
    try {
      return EntityType.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "type map: '" + entry + "' must map to - or one of " + List.of(EntityType.values()), e);
    }
  }

  /** The product's type, or null: not scored. */
  @Nullable EntityType counterpart(String type) {
    return counterparts.get(key(type));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
