package org.courant.processor.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Copies of sentences: of others, and in other letters, so that headlines are read too. */
final class Augment {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "as");

  /** Share of the sentences that are told of others once more. */
  private static final double RENAMED = 0.6;

  private Augment() {}

  static List<Example> all(List<Example> examples, Renamer renamer, Random random) {
    List<Example> all = new ArrayList<>(examples);
    for (Example example : examples) {
      Example renamed = random.nextDouble() < RENAMED ? renamer.rename(example) : null;
      if (renamed != null) {
        all.add(renamed);
      }
    }
    for (Example example : examples) {
      double draw = random.nextDouble();
      if (draw < 0.06) {
        all.add(example.with(map(example, w -> w.toUpperCase(Locale.ROOT))));
      } else if (draw < 0.16) {
        all.add(example.with(map(example, Augment::title)));
      } else if (draw < 0.18) {
        all.add(example.with(map(example, w -> w.toLowerCase(Locale.ROOT))));
      }
    }
    return all;
  }

  private static List<String> map(Example example, UnaryOperator<String> form) {
    return example.words().stream().map(form).toList();
  }

  private static String title(String word) {
    return SMALL.contains(word)
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
