package org.courant.evaluate.ner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.evaluate.input.BadInputException;

/**
 * One line of a file of labels that stand apart from their texts; offsets as written.
 *
 * @param readings empty for a sentence without a name
 */
record LabelRow(Path file, int line, String source, Range sentence, List<Read> readings) {
  static final List<String> COLUMNS = List.of("source", "sentence", "start", "end", "type", "alt");

  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final Pattern ALT = Pattern.compile("(\\d{1,9})-(\\d{1,9}):(\\S+)");

  /** Half open. */
  record Range(int start, int end) {}

  /** A name as the row gives it. */
  record Read(Range range, String type) {}

  static LabelRow parse(Path file, int line, String text) {
    String[] fields = text.split("\t", -1);
    if (fields.length < 5 || fields.length > COLUMNS.size()) {
      throw new BadInputException(
          file, line, "has " + fields.length + " fields, must have " + COLUMNS);
    }
    Matcher sentence = RANGE.matcher(fields[1]);
    if (!sentence.matches()) {
      throw new BadInputException(file, line, "sentence '" + fields[1] + "' must be START-END");
    }
    Range whole = range(file, line, sentence.group(1), sentence.group(2));
    List<Read> readings = new ArrayList<>();
    if (!fields[2].isEmpty() || !fields[3].isEmpty()) {
      readings.add(new Read(range(file, line, fields[2], fields[3]), fields[4]));
    }
    if (fields.length > 5 && !fields[5].isEmpty()) {
      readings.add(alternative(file, line, fields[5]));
    }
    for (Read read : readings) {
      if (read.range().start() < whole.start() || read.range().end() > whole.end()) {
        throw new BadInputException(
            file, line, read.range() + " must lie in the sentence " + fields[1]);
      }
    }
    return new LabelRow(file, line, fields[0], whole, readings);
  }

  private static Read alternative(Path file, int line, String field) {
    Matcher alt = ALT.matcher(field);
    if (!alt.matches()) {
      throw new BadInputException(file, line, "alt '" + field + "' must be START-END:TYPE");
    }
    return new Read(range(file, line, alt.group(1), alt.group(2)), alt.group(3));
  }

  private static Range range(Path file, int line, String start, String end) {
    boolean numbers = start.matches("\\d{1,9}") && end.matches("\\d{1,9}");
    if (!numbers || Integer.parseInt(end) <= Integer.parseInt(start)) {
      throw new BadInputException(
          file, line, "'" + start + "' to '" + end + "' must be two numbers, start < end");
    }
    return new Range(Integer.parseInt(start), Integer.parseInt(end));
  }
}
