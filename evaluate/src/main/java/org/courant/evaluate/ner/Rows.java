package org.courant.evaluate.ner;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CoNLL-style file cut at its blank lines and marks, before anybody knows what its columns are.
 *
 * @param sentences never empty ones
 */
record Rows(List<Sentence> sentences) {
  private static final String DOCUMENT = "-DOCSTART-";
  private static final String TEXT = "# text = ";

  /**
   * One sentence.
   *
   * @param opens whether a document mark stands before it
   * @param text from a comment, or null
   */
  record Sentence(List<Row> rows, boolean opens, @Nullable String text) {}

  static Rows of(List<String> lines) {
    boolean tabbed = lines.stream().anyMatch(line -> line.contains("\t"));
    List<Sentence> sentences = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    boolean opens = false;
    String text = null;
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      boolean mark = line.startsWith(DOCUMENT) || isNewDocument(line);
      if (mark || line.isBlank()) {
        if (!rows.isEmpty()) {
          sentences.add(new Sentence(List.copyOf(rows), opens, text));
          rows.clear();
          opens = false;
          text = null;
        }
        opens |= mark;
      } else if (isComment(line, tabbed)) {
        text = line.startsWith(TEXT) ? line.substring(TEXT.length()) : text;
      } else {
        rows.add(Row.of(i + 1, line));
      }
    }
    return new Rows(List.copyOf(sentences));
  }

  private static boolean isNewDocument(String line) {
    return line.startsWith("# newdoc") && !line.contains("\t");
  }

  /** “# sent_id = 3”, but not “# O”, where the token is a number sign. */
  private static boolean isComment(String line, boolean tabbed) {
    return line.startsWith("#")
        && !line.contains("\t")
        && (tabbed || !Tag.isTag(Row.of(0, line).last()));
  }

  List<Row> all() {
    return sentences.stream().flatMap(s -> s.rows().stream()).toList();
  }

  boolean hasMarks() {
    return sentences.stream().anyMatch(Sentence::opens);
  }

  /** Without the first line, which names the columns. */
  Rows withoutFirst() {
    List<Sentence> rest = new ArrayList<>(sentences);
    Sentence head = rest.remove(0);
    if (head.rows().size() > 1) {
      rest.add(0, new Sentence(head.rows().subList(1, head.rows().size()), head.opens, head.text));
    }
    return new Rows(List.copyOf(rest));
  }
}
