package org.courant.processor.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Names that introduce their letters in brackets: “Aldmere Port Authority (APA)”. */
final class Acronyms {
  private Acronyms() {}

  /** Key of the acronym → key of the name it stands for. */
  static Map<String, String> of(String text, List<Name> names, Function<Name, String> key) {
    Map<String, String> acronyms = new HashMap<>();
    for (int i = 1; i < names.size(); i++) {
      Name name = names.get(i - 1);
      Name acronym = names.get(i);
      String between = text.substring(name.span().end(), acronym.span().start());
      if (between.equals(" (")
          && text.startsWith(")", acronym.span().end())
          && fits(name, acronym)) {
        acronyms.put(key.apply(acronym), key.apply(name));
      }
    }
    return acronyms;
  }

  private static boolean fits(Name name, Name acronym) {
    String letters = acronym.text().replaceAll("[^\\p{Lu}]", "");
    StringBuilder initials = new StringBuilder();
    for (String word : name.words()) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return letters.length() > 1 && initials.toString().equals(letters);
  }
}
