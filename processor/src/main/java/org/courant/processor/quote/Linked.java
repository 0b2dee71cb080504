package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.quote.PartLabels.Stretch;
import org.jspecify.annotations.Nullable;

/** What is said, with the cue and the source in its sentence that stand nearest. */
record Linked(Stretch content, @Nullable Stretch cue, @Nullable Stretch source) {

  /**
   * Links the stretches of an article, sentence by sentence. What has neither cue nor source, right
   * behind what has, is the same source's.
   */
  static List<Linked> all(Words words, List<Stretch> stretches) {
    List<Linked> found = new ArrayList<>();
    for (int from = 0; from < stretches.size(); ) {
      int sentence = words.sentenceOf(stretches.get(from).first());
      int to = from;
      while (to < stretches.size() && words.sentenceOf(stretches.get(to).first()) == sentence) {
        to++;
      }
      link(stretches.subList(from, to), found);
      from = to;
    }
    for (int i = 1; i < found.size(); i++) {
      found.set(i, found.get(i).behind(words, found.get(i - 1)));
    }
    return found;
  }

  private Linked behind(Words words, Linked before) {
    boolean own = cue != null || source != null;
    for (int t = before.content.last() + 1; t < content.first() && !own; t++) {
      own = !Grammar.isMark(words.lower(t));
    }
    return own ? this : new Linked(content, before.cue, before.source);
  }

  private static void link(List<Stretch> sentence, List<Linked> found) {
    for (int i = 0; i < sentence.size(); i++) {
      Stretch content = sentence.get(i);
      if (content.part() == Part.CONTENT) {
        int cue = nearest(sentence, i, Part.CUE);
        int source = nearest(sentence, cue < 0 ? i : cue, Part.SOURCE);
        found.add(new Linked(content, at(sentence, cue), at(sentence, source)));
      }
    }
  }

  private static @Nullable Stretch at(List<Stretch> sentence, int i) {
    return i < 0 ? null : sentence.get(i);
  }

  /** The nearest stretch of a part; at the same distance in stretches, by tokens. */
  private static int nearest(List<Stretch> sentence, int i, Part part) {
    for (int far = 1; far < Math.min(sentence.size(), 8); far++) {
      int left = is(sentence, i - far, part) ? i - far : -1;
      int right = is(sentence, i + far, part) ? i + far : -1;
      if (left >= 0 && right >= 0) {
        int before = sentence.get(i).first() - sentence.get(left).last();
        int behind = sentence.get(right).first() - sentence.get(i).last();
        return before <= behind ? left : right;
      }
      if (left >= 0 || right >= 0) {
        return Math.max(left, right);
      }
    }
    return -1;
  }

  private static boolean is(List<Stretch> sentence, int i, Part part) {
    return i >= 0 && i < sentence.size() && sentence.get(i).part() == part;
  }
}
