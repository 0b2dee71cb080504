package org.courant.evaluate.stance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.courant.evaluate.report.Confusions;
import org.courant.evaluate.report.Figures;
import org.courant.evaluate.report.Report;
import org.courant.evaluate.score.Confusion;

/** What an evaluation of author stance found. */
public record AuthorResult(Confusion<Attitude> confusion, List<String> predictions) {
  public AuthorResult {
    predictions = List.copyOf(predictions);
  }

  public Report report() {
    return new Report(text(), json(), predictions);
  }

  private String text() {
    return "%d targets; macro F1 %s, accuracy %s%n%n"
            .formatted(
                confusion.cases(),
                Figures.percent(confusion.macroF1()),
                Figures.percent(confusion.accuracy()))
        + Confusions.table(confusion);
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "author-stance");
    Confusions.put(json, confusion);
    return json;
  }
}
