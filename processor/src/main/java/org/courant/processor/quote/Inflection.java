package org.courant.processor.quote;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of English words. */
public final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** The lemma, and its forms in -s, -ed and -ing. */
  public static Set<String> ofVerb(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    forms.add(third(lemma));
    forms.add(past(lemma));
    forms.add(participle(lemma));
    return forms;
  }

  /** The lemma and its plural. */
  public static Set<String> ofNoun(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    forms.add(third(lemma));
    return forms;
  }

  private static String third(String w) {
    if (endsInConsonantY(w)) {
      return w.substring(0, w.length() - 1) + "ies";
    }
    boolean hissing =
        w.endsWith("s")
            || w.endsWith("x")
            || w.endsWith("z")
            || w.endsWith("ch")
            || w.endsWith("sh");
    return w + (hissing || w.endsWith("o") ? "es" : "s");
  }

  private static String past(String w) {
    if (endsInConsonantY(w)) {
      return w.substring(0, w.length() - 1) + "ied";
    }
    return w.endsWith("e") ? w + "d" : w + "ed";
  }

  private static String participle(String w) {
    if (w.endsWith("ie")) {
      return w.substring(0, w.length() - 2) + "ying";
    }
    boolean silent = w.endsWith("e") && !w.endsWith("ee") && !w.endsWith("ye") && !w.endsWith("oe");
    return (silent ? w.substring(0, w.length() - 1) : w) + "ing";
  }

  private static boolean endsInConsonantY(String w) {
    return w.length() > 1 && w.endsWith("y") && VOWELS.indexOf(w.charAt(w.length() - 2)) < 0;
  }
}
