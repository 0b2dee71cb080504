package org.courant.processor.entity;

import java.util.List;
import java.util.Set;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/** The title or job that stands right before a person’s name. */
final class Roles {
  private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "&");

  /** “Secretary of Health and Human Services”. */
  private static final int LONGEST_OFFICE = 8;

  private final Context context;
  private final Line line;
  private final Lexicon lexicon;

  Roles(Context context) {
    this.context = context;
    this.line = context.line();
    this.lexicon = context.lexicon();
  }

  /** The role of the person whose name starts at a word, as it is written; or null. */
  @Nullable String before(int name) {
    int end = name;
    while (end > 0 && lexicon.isHonorific(line.word(end - 1))) {
      end--;
    }
    int title = titleBefore(end);
    if (title < 0) {
      return null;
    }
    int start = title;
    while (start > 0 && belongs(start - 1)) {
      start--;
    }
    while (start < title && !startsRole(start)) {
      start++;
    }
    return text(start, end);
  }

  /** Index of the word that names the job, or −1: “Secretary” of “Secretary of State”. */
  private int titleBefore(int end) {
    if (end > 0 && lexicon.isTitle(line.word(end - 1))) {
      return end - 1;
    }
    for (int i = end - 1; i > 0 && i > end - LONGEST_OFFICE; i--) {
      String word = line.word(i);
      boolean office = word.equals("of") || word.equals("for");
      if (office && i < end - 1 && lexicon.isTitle(line.word(i - 1))) {
        return i - 1;
      }
      if (!line.isCapital(i) && !JOINTS.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean belongs(int i) {
    return lexicon.isTitleModifier(line.word(i))
        || context.isCountryOrPeople(i)
        || (line.isCapital(i) && !line.isStart(i) && !lexicon.isFunction(line.word(i)));
  }

  /** “embattled President” begins at the capital: what stands before it is no part of an office. */
  private boolean startsRole(int i) {
    boolean office = line.isCapital(i) || !line.isCapital(i + 1);
    return office && !lexicon.isHonorific(line.word(i));
  }

  private String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    List<Token> tokens = line.sentence().tokens();
    for (int i = from; i < to; i++) {
      boolean spaced = i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      out.append(spaced ? " " : "").append(tokens.get(i).word());
    }
    return out.toString();
  }
}
