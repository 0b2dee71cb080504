package org.courant.evaluate.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.courant.evaluate.score.Counts;
import org.courant.evaluate.score.Scores;

/** Figures with two decimals, the same in every locale. */
public final class Figures {
  private static final String ROW = "%-24s %9s %8s %8s %7d %7d %8d%n";
  private static final String HEAD =
      "%-24s %9s %8s %8s %7s %7s %8s%n"
          .formatted("", "precision", "recall", "F1", "gold", "found", "correct");

  private Figures() {}

  public static String percent(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }

  public static BigDecimal decimal(double figure) {
    return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP);
  }

  /** A line a type, and one for all. */
  public static String table(Scores scores) {
    return HEAD
        + scores.byType().entrySet().stream()
            .map(e -> row(e.getKey(), e.getValue()))
            .collect(Collectors.joining())
        + row("all", scores.overall());
  }

  private static String row(String name, Counts c) {
    return ROW.formatted(
        name,
        percent(c.precision()),
        percent(c.recall()),
        percent(c.f1()),
        c.gold(),
        c.found(),
        c.correct());
  }

  public static void put(ObjectNode json, Scores scores) {
    ObjectNode types = json.putObject("types");
    scores.byType().forEach((type, counts) -> put(types.putObject(type), counts));
    put(json.putObject("all"), scores.overall());
  }

  public static void put(ObjectNode json, Counts counts) {
    json.put("precision", decimal(counts.precision()));
    json.put("recall", decimal(counts.recall()));
    json.put("f1", decimal(counts.f1()));
    json.put("gold", counts.gold());
    json.put("found", counts.found());
    json.put("correct", counts.correct());
  }

  /** “EVENT 3, GROUP 12”. */
  public static String listed(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
