package org.courant.evaluate.stance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.courant.evaluate.report.Confusions;
import org.courant.evaluate.report.Figures;
import org.courant.evaluate.report.Report;
import org.courant.evaluate.score.Confusion;
import org.courant.evaluate.score.Confusion.Judged;

/** The author's stance towards one person or thing of a sentence. */
public final class AuthorEvaluation {
  private AuthorEvaluation() {}

  public static Report run(List<TargetedSentence> sentences, AuthorStance engine) {
    List<Judged<Attitude>> judged = new ArrayList<>();
    List<String> predictions = new ArrayList<>(List.of("id\tgold\tgiven"));
    for (TargetedSentence s : sentences) {
      Attitude given = engine.of(s.sentence(), s.target());
      judged.add(new Judged<>(s.gold(), given));
      predictions.add(s.id() + "\t" + s.gold() + "\t" + given);
    }
    boolean absent = engine == AuthorStance.ABSENT;
    Confusion<Attitude> confusion = Confusion.of(Attitude.class, judged);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "author-stance");
    json.put("engineAnswers", !absent);
    Confusions.put(json, confusion);
    return new Report((absent ? notice() : "") + text(confusion), json, predictions);
  }

  private static String notice() {
    return "The engine of this version has no author stance: NEUTRAL is given for every target."
        + "%n%n".formatted();
  }

  private static String text(Confusion<Attitude> confusion) {
    return "%d targets; macro F1 %s, accuracy %s%n%n"
            .formatted(
                confusion.cases(),
                Figures.percent(confusion.macroF1()),
                Figures.percent(confusion.accuracy()))
        + Confusions.table(confusion);
  }
}
