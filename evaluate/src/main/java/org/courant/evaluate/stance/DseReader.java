package org.courant.evaluate.stance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.evaluate.input.BadInputException;
import org.courant.evaluate.input.TextFile;
import org.courant.processor.text.Span;

/**
 * Reads DSE: sentence with p and q in brackets, p, q, and a label 0 to 4, separated by tabs. A
 * field with quotation marks is written as spreadsheets do: in marks, and its own ones doubled.
 */
public final class DseReader {
  private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]*)]");

  private DseReader() {}

  public static List<PairedSentence> read(Path file) {
    List<PairedSentence> sentences = new ArrayList<>();
    List<String> lines = TextFile.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        sentences.add(sentence(file, i + 1, lines.get(i)));
      }
    }
    if (sentences.isEmpty()) {
      throw new BadInputException(file, "has no line, must have a sentence a line");
    }
    return sentences;
  }

  private static PairedSentence sentence(Path file, int line, String text) {
    String[] fields = text.split("\t", -1);
    if (fields.length != 4) {
      throw new BadInputException(
          file, line, "has " + fields.length + " fields, must have sentence, p, q, label");
    }
    Direction gold =
        Direction.of(fields[3].strip())
            .orElseThrow(
                () ->
                    new BadInputException(file, line, "label '" + fields[3] + "' must be 0 to 4"));
    String marked = unquoted(fields[0]);
    List<Span> spans = spans(marked);
    if (spans.size() != 2) {
      throw new BadInputException(
          file, line, spans.size() + " stretches in brackets, must be two: p and q");
    }
    String sentence = marked.replaceAll("[\\[\\]]", "");
    String p = unquoted(fields[1]).strip();
    String q = unquoted(fields[2]).strip();
    String first = spans.get(0).in(sentence).strip();
    String second = spans.get(1).in(sentence).strip();
    boolean inOrder = first.equals(p) && second.equals(q);
    if (!inOrder && !(first.equals(q) && second.equals(p))) {
      throw new BadInputException(
          file,
          line,
          "in brackets '" + first + "' and '" + second + "', must be '" + p + "' and '" + q + "'");
    }
    return inOrder
        ? new PairedSentence(line, sentence, spans.get(0), spans.get(1), gold)
        : new PairedSentence(line, sentence, spans.get(1), spans.get(0), gold);
  }

  /** Where the words in brackets stand once the brackets are gone. */
  private static List<Span> spans(String marked) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    for (int gone = 0; matcher.find(); gone += 2) {
      if (!matcher.group(1).isBlank()) {
        spans.add(new Span(matcher.start() - gone, matcher.end() - gone - 2));
      }
    }
    return spans;
  }

  private static String unquoted(String field) {
    if (field.length() < 2 || !field.startsWith("\"") || !field.endsWith("\"")) {
      return field;
    }
    String inner = field.substring(1, field.length() - 1);
    boolean doubled = inner.contains("\"\"") && inner.replace("\"\"", "").indexOf('"') < 0;
    return doubled ? inner.replace("\"\"", "\"") : field;
  }
}
