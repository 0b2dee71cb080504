package org.courant.processor.text;

import java.util.List;
import java.util.Random;

/** Mixed text from a seed: names, quotes of every kind, emoji, right-to-left, bits of markup. */
public final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "the",
          "President",
          "Ann Bly",
          "Bly",
          "said",
          "told",
          "Russia",
          "U.S.",
          "US",
          "Mr.",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "’s",
          "n’t",
          ".",
          ".",
          "?",
          "!",
          "…",
          "...",
          ",",
          ":",
          "\n",
          "\n\n",
          "\uD83D\uDE00",
          "\uD83D\uDE00\u200D\uD83D\uDC69",
          "\uD800",
          "שלום",
          "مرحبا",
          "\u202E",
          "\u200B",
          "\u0000",
          "e\u0301",
          "<p>",
          "</p>",
          "<br>",
          "&amp;",
          "&#8217;",
          "{ad}",
          "(G-20)",
          "Group of 20",
          "Acme Inc.",
          "3.5",
          "1,000",
          "McDonald’s",
          "Washington",
          "accused",
          "administration",
          "he",
          "She",
          "—",
          "-",
          "東京。",
          "ß",
          "ﬁ",
          "İstanbul",
          "Democrats",
          "secretary of State",
          "©",
          "2024",
          "All rights reserved.",
          "http://a.example/?b=c.");

  private final Random random;

  public RandomText(long seed) {
    random = new Random(seed);
  }

  public String line() {
    return pieces(random.nextInt(8));
  }

  public String text() {
    return pieces(random.nextInt(120));
  }

  private String pieces(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextInt(4) > 0 ? " " : "");
    }
    return out.toString();
  }
}
