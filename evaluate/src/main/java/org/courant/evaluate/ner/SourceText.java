package org.courant.evaluate.ner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.evaluate.input.BadInputException;
import org.courant.evaluate.input.TextFile;

/**
 * A text that labels speak of: a file, or a line of one, {@code name.jsonl#n} (its field {@code
 * sentence}) or {@code name.tsv#n} (its first field, whose square brackets are DSE's marks and not
 * read).
 *
 * @param written as the labels count it
 * @param bracketed whether square brackets are marks
 * @param article whether it is a whole article, whose first line is the headline
 */
record SourceText(String written, boolean bracketed, boolean article) {
  private static final Pattern LINE = Pattern.compile("(.+)#(\\d{1,9})");
  private static final int LONGEST_HEADLINE = 300;
  private static final ObjectMapper JSON = new ObjectMapper();

  static SourceText read(Path folder, String source) {
    Matcher matcher = LINE.matcher(source);
    if (!matcher.matches()) {
      return new SourceText(TextFile.read(folder.resolve(source)), false, true);
    }
    Path file = folder.resolve(matcher.group(1));
    int number = Integer.parseInt(matcher.group(2));
    List<String> lines = TextFile.lines(file);
    if (number < 1 || number > lines.size()) {
      throw new BadInputException(file, "has " + lines.size() + " lines, none is " + number);
    }
    String line = lines.get(number - 1);
    return file.toString().endsWith(".tsv")
        ? new SourceText(line.split("\t", -1)[0], true, false)
        : new SourceText(sentence(file, number, line), false, false);
  }

  private static String sentence(Path file, int number, String line) {
    try {
      String sentence = JSON.readTree(line).path("sentence").asText();
      if (!sentence.isEmpty()) {
        return sentence;
      }
    } catch (JsonProcessingException e) {
      throw new BadInputException(file, number, "is no JSON: " + e.getOriginalMessage());
    }
    throw new BadInputException(file, number, "'sentence' is absent, must be a string");
  }

  /** What is read. */
  String text() {
    return bracketed ? written.replaceAll("[\\[\\]]", "") : written;
  }

  /** As the product's reader of text files has it. */
  int headline() {
    int end = article ? written.indexOf('\n') : 0;
    return end > LONGEST_HEADLINE || end < 0 ? 0 : end;
  }

  int length() {
    return written.codePointCount(0, written.length());
  }

  /** From the labels' code points to UTF-16 units of {@link #text()}. */
  int offset(int codePoint) {
    int at = written.offsetByCodePoints(0, codePoint);
    long gone =
        bracketed ? written.substring(0, at).chars().filter(c -> c == '[' || c == ']').count() : 0;
    return at - (int) gone;
  }
}
