package org.courant.processor.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that attribute words, in all their forms; see {@code cues.txt}. */
final class Cues {
  private static final String FILE = "cues.txt";

  private final Map<String, Cue> forms = new HashMap<>();

  private Cues() {}

  static Cues load() {
    Cues cues = new Cues();
    try (InputStream in = Cues.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + FILE + " is missing");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(cues::add);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + FILE + " cannot be read", e);
    }
    return cues;
  }

  /** A line such as {@code SAY say said saying}: the class, the lemma, its irregular forms. */
  private void add(String line) {
    String[] cells = line.strip().split("\\s+", -1);
    Cue cue = Cue.valueOf(cells[0].toUpperCase(Locale.ROOT));
    Inflection.ofVerb(cells[1]).forEach(form -> forms.put(form, cue));
    for (int i = 2; i < cells.length; i++) {
      forms.put(cells[i], cue);
    }
  }

  /** The class of a word form in lower case, or null where it is no cue. */
  @Nullable Cue of(String form) {
    return forms.get(form);
  }

  boolean has(String form) {
    return forms.containsKey(form);
  }
}
