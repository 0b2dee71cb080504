package org.courant.evaluate.ner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.courant.evaluate.input.BadInputException;
import org.courant.evaluate.input.TextFile;
import org.courant.evaluate.ner.LabelledText.Label;
import org.courant.evaluate.ner.LabelledText.Labelled;
import org.courant.evaluate.ner.LabelledText.Reading;
import org.courant.processor.text.Span;

/**
 * Reads labels that stand apart from their texts: {@code source}, {@code sentence}, {@code start},
 * {@code end}, {@code type} and {@code alt}, separated by tabs, under a line that names them.
 */
public final class StandoffReader {
  private StandoffReader() {}

  /**
   * Texts in the order in which the labels name them.
   *
   * @param folder where the sources lie
   */
  public static List<LabelledText> read(Path labels, Path folder) {
    List<String> lines = TextFile.lines(labels);
    String head = lines.isEmpty() ? "" : lines.get(0);
    if (!head.equals(String.join("\t", LabelRow.COLUMNS))) {
      throw new BadInputException(
          labels, 1, "'" + head + "' must name the columns " + LabelRow.COLUMNS);
    }
    Map<String, List<LabelRow>> bySource = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        LabelRow row = LabelRow.parse(labels, i + 1, lines.get(i));
        bySource.computeIfAbsent(row.source(), s -> new ArrayList<>()).add(row);
      }
    }
    if (bySource.isEmpty()) {
      throw new BadInputException(labels, "has no label, must have one a line");
    }
    return bySource.entrySet().stream()
        .map(e -> text(SourceText.read(folder, e.getKey()), e.getValue()))
        .toList();
  }

  private static LabelledText text(SourceText source, List<LabelRow> rows) {
    Map<Span, List<Label>> sentences = new TreeMap<>();
    for (LabelRow row : rows) {
      List<Label> labels =
          sentences.computeIfAbsent(span(source, row, row.sentence()), s -> new ArrayList<>());
      if (!row.readings().isEmpty()) {
        labels.add(
            new Label(
                row.readings().stream()
                    .map(r -> new Reading(span(source, row, r.range()), r.type()))
                    .toList()));
      }
    }
    return new LabelledText(
        rows.get(0).source(),
        source.text(),
        source.headline(),
        sentences.entrySet().stream().map(e -> new Labelled(e.getKey(), e.getValue())).toList());
  }

  private static Span span(SourceText source, LabelRow row, LabelRow.Range range) {
    if (range.end() > source.length()) {
      throw new BadInputException(
          row.file(),
          row.line(),
          "offset " + range.end() + " must be at most the text's " + source.length());
    }
    Span span = new Span(source.offset(range.start()), source.offset(range.end()));
    if (span.in(source.text()).isBlank()) {
      throw new BadInputException(
          row.file(), row.line(), range.start() + "-" + range.end() + " must hold a word");
    }
    return span;
  }
}
