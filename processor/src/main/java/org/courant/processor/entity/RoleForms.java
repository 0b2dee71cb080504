package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The wordings in which a role is taken up again, the surest first: “Ohio Governor” whole, without
 * names (“governor”), without what follows (“secretary” of State), and its last word alone.
 */
record RoleForms(String whole, String bare, String names, String head) {
  private static final Map<String, String> FULL =
      Map.ofEntries(
          Map.entry("gov.", "governor"),
          Map.entry("sen.", "senator"),
          Map.entry("rep.", "representative"),
          Map.entry("gen.", "general"),
          Map.entry("pres.", "president"),
          Map.entry("lt.", "lieutenant"),
          Map.entry("col.", "colonel"),
          Map.entry("capt.", "captain"),
          Map.entry("sgt.", "sergeant"),
          Map.entry("adm.", "admiral"),
          Map.entry("prof.", "professor"),
          Map.entry("dr", "doctor"),
          Map.entry("dr.", "doctor"),
          Map.entry("rev.", "reverend"),
          Map.entry("ceo", "chief executive"),
          Map.entry("pm", "prime minister"),
          Map.entry("neighbor", "neighbour"),
          Map.entry("advisor", "adviser"));
  private static final Set<String> FORMER = Set.of("former", "ex", "then", "late");
  private static final Set<String> TAIL =
      Set.of("of", "for", "at", "in", "from", "to", "with", "on");

  static RoleForms of(String role, Jobs jobs) {
    List<String> words = new ArrayList<>();
    for (String word : Tables.words(role.replace(",", ""))) {
      words.add(word);
    }
    int end = tail(words);
    List<String> names = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (String word : words.subList(0, end)) {
      (isName(word, jobs) ? names : plain).add(word);
    }
    boolean former = words.stream().anyMatch(RoleForms::isFormer);
    String whole = normal(words);
    String bare = normal(plain.isEmpty() ? words : plain);
    String last = isSecond(bare) ? "" : bare.substring(bare.lastIndexOf(' ') + 1);
    String whose = normal(names);
    if (isOfBody(words, bare, end)) {
      return new RoleForms(whole, "", whose, "");
    }
    return former
        ? new RoleForms(whole, bareFormer(bare), whose, "")
        : new RoleForms(whole, bare.replaceFirst("^acting ", ""), whose, last);
  }

  /** “former Ohio governor” is taken up by “the former governor”, never by “the governor”. */
  private static String bareFormer(String bare) {
    return bare.startsWith("former ") ? bare : "former " + bare.replaceFirst("^.* former ", "");
  }

  /** The president of a club is never “the president”. */
  private static boolean isOfBody(List<String> words, String bare, int end) {
    return bare.endsWith("president") && end < words.size();
  }

  /** A vice president is no president. */
  private static boolean isSecond(String bare) {
    return bare.matches(".*\\b(vice|deputy|assistant|associate|under|shadow|co)\\b.*");
  }

  private static boolean isFormer(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    int hyphen = w.indexOf('-');
    return FORMER.contains(hyphen > 0 ? w.substring(0, hyphen) : w);
  }

  private static boolean isName(String word, Jobs jobs) {
    return Character.isUpperCase(word.codePointAt(0))
        && !jobs.isJob(word)
        && !jobs.isModifier(word);
  }

  private static int tail(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (TAIL.contains(words.get(i))) {
        return i;
      }
    }
    return words.size();
  }

  /** Lower case, abbreviations in full: what is compared. */
  static String normal(List<String> words) {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      String w = word.toLowerCase(Locale.ROOT);
      boolean former = w.startsWith("then-") || w.startsWith("ex-");
      String full = former ? "former " + w.substring(w.indexOf('-') + 1) : w;
      out.add(FULL.getOrDefault(full, full));
    }
    return String.join(" ", out).replace("chief executive officer", "chief executive");
  }
}
