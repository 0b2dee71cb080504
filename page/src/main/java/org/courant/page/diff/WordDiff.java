package org.courant.page.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.courant.page.answer.ArticleAnswer;

/**
 * Two texts word by word (Myers); texts that would take long are compared by paragraph. What is not
 * removed is the later text, to the character.
 */
public final class WordDiff {
  private static final Pattern WORDS = Pattern.compile("\\s*\\S+|\\s+$");
  private static final Pattern PARAGRAPHS = Pattern.compile("[^\\n]*\\n+|[^\\n]+$");

  /** Myers takes time with the product of length and difference. */
  private static final int MOST = 8_000;

  private WordDiff() {}

  /** The stretches in order; neighbours are of different kinds. */
  public static List<ArticleAnswer.Change> of(String before, String after) {
    List<String> old = parts(WORDS, before);
    List<String> now = parts(WORDS, after);
    if (Math.max(old.size(), now.size()) > MOST) {
      old = parts(PARAGRAPHS, before);
      now = parts(PARAGRAPHS, after);
    }
    if (Math.max(old.size(), now.size()) > MOST) {
      old = List.of(before);
      now = List.of(after);
    }
    return changes(old, now);
  }

  private static List<String> parts(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<ArticleAnswer.Change> changes(List<String> old, List<String> now) {
    Stretches stretches = new Stretches();
    int at = 0;
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, now, null)) {
      stretches.same(now.subList(at, change.startRevised));
      stretches.removed(old.subList(change.startOriginal, change.endOriginal));
      stretches.added(now.subList(change.startRevised, change.endRevised));
      at = change.endRevised;
    }
    stretches.same(now.subList(at, now.size()));
    return stretches.told();
  }
}
