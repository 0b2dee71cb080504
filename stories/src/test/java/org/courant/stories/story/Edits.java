package org.courant.stories.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What desks do to a report that they take over: cut it, turn it, retitle it, sign it, mend it. */
final class Edits {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private Edits() {}

  static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.replaceAll("['’]", "")))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** One to three edits. */
  static String some(String text, Random random) {
    String edited = text;
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      edited = one(edited, random);
    }
    return edited;
  }

  private static String one(String text, Random random) {
    List<String> paragraphs = new ArrayList<>(Arrays.asList(text.split("\n+")));
    switch (random.nextInt(6)) {
      case 0 -> cutTheEnd(paragraphs, random);
      case 1 ->
          Collections.swap(
              paragraphs, random.nextInt(paragraphs.size()), random.nextInt(paragraphs.size()));
      case 2 -> paragraphs.set(0, "What we know of it so far");
      case 3 -> sign(paragraphs);
      case 4 -> paragraphs.remove(random.nextInt(paragraphs.size()));
      default -> replaceWords(paragraphs, random);
    }
    return String.join("\n", paragraphs);
  }

  private static void cutTheEnd(List<String> paragraphs, Random random) {
    int kept = Math.max(1, paragraphs.size() * (5 + random.nextInt(5)) / 10);
    paragraphs.subList(kept, paragraphs.size()).clear();
  }

  private static void sign(List<String> paragraphs) {
    paragraphs.add(0, "MARSH END (Tern Wire) —");
    paragraphs.add("This report was first published by Tern Wire and edited for length.");
  }

  private static void replaceWords(List<String> paragraphs, Random random) {
    double rate = .01 + .05 * random.nextDouble();
    paragraphs.replaceAll(
        paragraph ->
            String.join(
                " ",
                Arrays.stream(paragraph.split(" "))
                    .map(w -> random.nextDouble() < rate ? "mended" + random.nextInt(99) : w)
                    .toList()));
  }
}
