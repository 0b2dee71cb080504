package org.courant.evaluate.ner;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.courant.evaluate.input.BadInputException;

/**
 * Where a file has its tokens and its tags, counted from 0.
 *
 * @param indexed whether the first column counts the tokens of each sentence
 */
record Columns(int token, int tag, boolean indexed) {
  private static final Set<String> TOKEN_NAMES = Set.of("token", "tokens", "word", "words", "form");

  /** The tag is in the last column that holds nothing but tags. */
  static Columns detect(Path file, Rows rows) {
    boolean indexed = isIndexed(rows);
    int token = indexed ? 1 : 0;
    List<Row> all = rows.all();
    int widest = all.stream().mapToInt(r -> r.fields().size()).max().orElseThrow();
    if (widest < token + 2) {
      throw new BadInputException(
          file, all.get(0).line(), "has " + widest + " column, must have a token and its tag");
    }
    // A file with one broken tag is told of the tag, not of the column.
    int tag =
        IntStream.range(token + 1, widest)
            .boxed()
            .max(
                Comparator.<Integer>comparingLong(
                        c -> all.stream().filter(row -> row.hasTag(c)).count())
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    return new Columns(token, tag, indexed);
  }

  /** By a number, counted from 1. */
  static Columns numbered(Rows rows, int tag) {
    boolean indexed = isIndexed(rows);
    return new Columns(indexed ? 1 : 0, tag - 1, indexed);
  }

  /** By a name that the first line gives to a column. */
  static Columns named(Path file, Row head, String name) {
    int tag = head.fields().indexOf(name);
    if (tag < 0) {
      throw new BadInputException(
          file,
          head.line(),
          "no column is named '" + name + "', the first line names " + head.fields());
    }
    int token =
        IntStream.range(0, head.fields().size())
            .filter(c -> TOKEN_NAMES.contains(head.field(c).toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(0);
    return new Columns(token, tag, false);
  }

  private static boolean isIndexed(Rows rows) {
    return rows.sentences().stream().allMatch(s -> startsAtOne(s.rows()))
        && rows.all().stream()
            .allMatch(r -> r.fields().size() > 2 && r.field(0).matches("\\d+([-.]\\d+)?"));
  }

  private static boolean startsAtOne(List<Row> rows) {
    return rows.get(0).field(0).matches("[01]([-.]\\d+)?");
  }

  /** Its token; tokens of nothing but white space are in some sets, and are written “_”. */
  String token(Path file, Row row) {
    if (!row.has(token)) {
      throw new BadInputException(file, row.line(), "has no column " + (token + 1) + ", its token");
    }
    return row.field(token).isEmpty() ? "_" : row.field(token);
  }

  Tag tag(Path file, Row row) {
    if (!row.has(tag)) {
      throw new BadInputException(
          file,
          row.line(),
          "'" + String.join(" ", row.fields()) + "' must have a tag in column " + (tag + 1));
    }
    if (!row.hasTag(tag)) {
      throw new BadInputException(
          file, row.line(), "tag '" + row.field(tag) + "' in column " + (tag + 1) + " " + Tag.RULE);
    }
    return Tag.parse(row.field(tag));
  }
}
