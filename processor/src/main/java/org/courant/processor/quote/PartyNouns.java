package org.courant.processor.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The nouns of {@code parties.txt}. */
final class PartyNouns {
  private static final Map<String, Set<String>> KINDS = load();

  private PartyNouns() {}

  /** People in the plural: “protesters”. */
  static boolean isMany(String noun) {
    return is("MANY", noun);
  }

  /** One that acts as one: “panel”. */
  static boolean isBody(String noun) {
    return is("BODY", noun);
  }

  /** What counts many: “groups” of protesters. */
  static boolean isCount(String noun) {
    return is("OF", noun);
  }

  private static boolean is(String kind, String noun) {
    return KINDS.getOrDefault(kind, Set.of()).contains(noun);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> kinds = new HashMap<>();
    try (InputStream in = PartyNouns.class.getResourceAsStream("parties.txt")) {
      if (in == null) {
        throw new IllegalStateException("resource parties.txt is missing");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      for (String line : lines) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          kinds.put(cells[0], Set.of(cells[1].split(" ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource parties.txt cannot be read", e);
    }
    return kinds;
  }
}
