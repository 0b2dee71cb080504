package org.courant.page.diff;

import java.util.ArrayList;
import java.util.List;
import org.courant.page.answer.ArticleAnswer.Change;
import org.courant.page.answer.ArticleAnswer.Change.Kind;

/** Puts words together: between two stretches that stayed, what went comes before what came. */
final class Stretches {
  private final List<Change> told = new ArrayList<>();
  private final StringBuilder same = new StringBuilder();
  private final StringBuilder removed = new StringBuilder();
  private final StringBuilder added = new StringBuilder();

  void same(List<String> words) {
    if (!words.isEmpty()) {
      flushChanged();
      words.forEach(same::append);
    }
  }

  void removed(List<String> words) {
    flushSame(words);
    words.forEach(removed::append);
  }

  void added(List<String> words) {
    flushSame(words);
    words.forEach(added::append);
  }

  private void flushSame(List<String> changed) {
    if (!changed.isEmpty()) {
      flush(Kind.SAME, same);
    }
  }

  private void flushChanged() {
    flush(Kind.REMOVED, removed);
    flush(Kind.ADDED, added);
  }

  private void flush(Kind kind, StringBuilder text) {
    if (!text.isEmpty()) {
      told.add(new Change(kind, text.toString()));
      text.setLength(0);
    }
  }

  List<Change> told() {
    flush(Kind.SAME, same);
    flushChanged();
    return List.copyOf(told);
  }
}
