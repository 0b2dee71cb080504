package org.courant.processor.entity;

import java.util.List;
import java.util.Set;

/** Which wordings of a name that is no person's are one: “the Northgate Corp.” is “Northgate”. */
final class Keys {
  private static final Set<String> COMPANY =
      Set.of(
          "Inc", "Inc.", "Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "PLC", "Plc", "plc", "LLC",
          "LLP", "AG", "SA", "S.A.", "NV", "N.V.", "SE", "GmbH", "SpA");
  private static final Set<String> BODIES =
      Set.of("Department", "Ministry", "Bureau", "Office", "Agency", "Board");

  private Keys() {}

  static String of(Name name) {
    Entry entry = name.entry();
    return entry == null ? Entry.slug(plain(name.words())) : entry.id();
  }

  private static String plain(List<String> all) {
    List<String> words = all;
    if (words.size() > 1 && words.get(0).equalsIgnoreCase("the")) {
      words = words.subList(1, words.size());
    }
    while (words.size() > 1 && isCompanyEnd(words.get(words.size() - 1))) {
      words = words.subList(0, words.size() - 1);
    }
    String text = String.join(" ", words);
    boolean dotted = words.size() == 1 && text.matches("(\\p{Lu}\\.){2,}\\p{Lu}?");
    return dotted ? text.replace(".", "") : bodyLast(words, text);
  }

  private static boolean isCompanyEnd(String word) {
    return COMPANY.contains(word) || word.equals(",");
  }

  /** “Department of Justice” is “Justice Department”. */
  private static String bodyLast(List<String> words, String text) {
    boolean bodyFirst =
        words.size() > 2 && words.get(1).equals("of") && BODIES.contains(words.get(0));
    return bodyFirst
        ? String.join(" ", words.subList(2, words.size())).replaceFirst("^the ", "")
            + " "
            + words.get(0)
        : text;
  }
}
