package org.courant.evaluate.stance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.courant.evaluate.report.Confusions;
import org.courant.evaluate.report.Figures;
import org.courant.evaluate.report.Report;
import org.courant.evaluate.score.Confusion;

/**
 * What an evaluation of holder stance found.
 *
 * @param polarity for or against, whoever it is
 */
public record HolderResult(
    Confusion<Direction> directions, Confusion<Attitude> polarity, List<String> predictions) {
  private static final Set<Direction> DIRECTED =
      EnumSet.complementOf(EnumSet.of(Direction.NEUTRAL));

  public HolderResult {
    predictions = List.copyOf(predictions);
  }

  /** The mean F1 of the four labels that say who stands where. */
  public double directedF1() {
    return directions.macroF1(DIRECTED);
  }

  public Report report() {
    return new Report(text(), json(), predictions);
  }

  private String text() {
    return "%d pairs; macro F1 %s, of the four directed labels %s, of the polarity %s; accuracy %s%n%n"
            .formatted(
                directions.cases(),
                Figures.percent(directions.macroF1()),
                Figures.percent(directedF1()),
                Figures.percent(polarity.macroF1()),
                Figures.percent(directions.accuracy()))
        + Confusions.table(directions)
        + "%nWhoever it is:%n".formatted()
        + Confusions.table(polarity);
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "holder-stance");
    Confusions.put(json, directions);
    json.put("directedMacroF1", Figures.decimal(directedF1()));
    Confusions.put(json.putObject("polarity"), polarity);
    return json;
  }
}
