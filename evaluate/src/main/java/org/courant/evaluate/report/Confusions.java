package org.courant.evaluate.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.courant.evaluate.score.Confusion;
import org.courant.evaluate.score.Counts;

/** Tables of labels given. */
public final class Confusions {
  private Confusions() {}

  /** A line a label, then which was given for which. */
  public static <L extends Enum<L>> String table(Confusion<L> confusion) {
    Map<String, Counts> rows = new LinkedHashMap<>();
    confusion.labels().forEach(l -> rows.put(name(l), confusion.counts(l)));
    StringBuilder text = new StringBuilder(Figures.table(rows));
    text.append(System.lineSeparator()).append("%-24s".formatted("right \\ given"));
    List<L> labels = confusion.labels();
    labels.forEach(l -> text.append(" %17s".formatted(name(l))));
    text.append(System.lineSeparator());
    for (L gold : labels) {
      text.append("%-24s".formatted(name(gold)));
      labels.forEach(given -> text.append(" %17d".formatted(confusion.cell(gold, given))));
      text.append(System.lineSeparator());
    }
    return text.toString();
  }

  public static <L extends Enum<L>> void put(ObjectNode json, Confusion<L> confusion) {
    json.put("cases", confusion.cases());
    json.put("accuracy", Figures.decimal(confusion.accuracy()));
    json.put("macroF1", Figures.decimal(confusion.macroF1()));
    ObjectNode classes = json.putObject("classes");
    confusion.labels().forEach(l -> Figures.put(classes.putObject(l.name()), confusion.counts(l)));
    ObjectNode cells = json.putObject("confusion");
    for (L gold : confusion.labels()) {
      ObjectNode row = cells.putObject(gold.name());
      confusion.labels().forEach(given -> row.put(given.name(), confusion.cell(gold, given)));
    }
  }

  private static String name(Enum<?> label) {
    return label.name();
  }
}
