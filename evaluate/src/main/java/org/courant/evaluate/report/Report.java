package org.courant.evaluate.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One evaluation's outcome.
 *
 * @param text for people
 * @param json for programs; the same figures, per cent with two decimals
 * @param predictions lines that let anybody check the arithmetic
 */
public record Report(String text, ObjectNode json, List<String> predictions) {
  public Report {
    predictions = List.copyOf(predictions);
  }
}
