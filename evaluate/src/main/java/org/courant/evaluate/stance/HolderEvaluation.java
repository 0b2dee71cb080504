package org.courant.evaluate.stance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.courant.evaluate.report.Confusions;
import org.courant.evaluate.report.Figures;
import org.courant.evaluate.report.Report;
import org.courant.evaluate.score.Confusion;
import org.courant.evaluate.score.Confusion.Judged;
import org.courant.processor.enrich.Enricher;

/** Who of two stands how on the other. */
public final class HolderEvaluation {
  private static final Set<Direction> DIRECTED =
      EnumSet.complementOf(EnumSet.of(Direction.NEUTRAL));

  private HolderEvaluation() {}

  public static Report run(List<PairedSentence> sentences, Enricher enricher) {
    PairReader reader = new PairReader(enricher);
    List<Judged<Direction>> judged = new ArrayList<>();
    List<Judged<Attitude>> polarities = new ArrayList<>();
    List<String> predictions = new ArrayList<>(List.of("line\tgold\tgiven"));
    for (PairedSentence s : sentences) {
      Direction given = reader.read(s);
      judged.add(new Judged<>(s.gold(), given));
      polarities.add(new Judged<>(s.gold().polarity(), given.polarity()));
      predictions.add(s.line() + "\t" + s.gold().number() + "\t" + given.number());
    }
    Confusion<Direction> directions = Confusion.of(Direction.class, judged);
    Confusion<Attitude> polarity = Confusion.of(Attitude.class, polarities);
    return new Report(text(directions, polarity), json(directions, polarity), predictions);
  }

  private static String text(Confusion<Direction> directions, Confusion<Attitude> polarity) {
    return "%d pairs; macro F1 %s, of the four directed labels %s, of the polarity %s; accuracy %s%n%n"
            .formatted(
                directions.cases(),
                Figures.percent(directions.macroF1()),
                Figures.percent(directions.macroF1(DIRECTED)),
                Figures.percent(polarity.macroF1()),
                Figures.percent(directions.accuracy()))
        + Confusions.table(directions)
        + "%nWhoever it is:%n".formatted()
        + Confusions.table(polarity);
  }

  private static ObjectNode json(Confusion<Direction> directions, Confusion<Attitude> polarity) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "holder-stance");
    Confusions.put(json, directions);
    json.put("directedMacroF1", Figures.decimal(directions.macroF1(DIRECTED)));
    Confusions.put(json.putObject("polarity"), polarity);
    return json;
  }
}
