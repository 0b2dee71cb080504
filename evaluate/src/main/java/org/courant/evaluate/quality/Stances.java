package org.courant.evaluate.quality;

import static org.courant.evaluate.report.Figures.percent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.courant.evaluate.report.Markdown;
import org.courant.evaluate.score.Confusion;
import org.courant.evaluate.stance.Attitude;
import org.courant.evaluate.stance.AuthorEvaluation;
import org.courant.evaluate.stance.AuthorResult;
import org.courant.evaluate.stance.AuthorStance;
import org.courant.evaluate.stance.Direction;
import org.courant.evaluate.stance.DseReader;
import org.courant.evaluate.stance.HolderEvaluation;
import org.courant.evaluate.stance.HolderResult;
import org.courant.evaluate.stance.NewsMtscReader;
import org.courant.processor.enrich.Enricher;

/** The tables of stance. */
record Stances(Path data, Enricher enricher, AuthorStance author, Consumer<String> progress) {
  private static final List<String> AUTHOR =
      List.of("set", "targets", "macro F1", "accuracy", "negative F1", "neutral F1", "positive F1");
  private static final List<String> HOLDER =
      List.of(
          "set",
          "pairs",
          "macro F1",
          "four directed, macro F1",
          "polarity, macro F1",
          "accuracy",
          "F1 of 0, 1, 2, 3, 4");

  String authorTable() {
    return Markdown.table(
        AUTHOR,
        List.of(
            author("NewsMTSC dev, mt", "stance/newsmtsc/dev-mt.jsonl"),
            author("NewsMTSC dev, rw", "stance/newsmtsc/dev-rw.jsonl")));
  }

  private List<String> author(String name, String path) {
    Path file = data.resolve(path);
    if (!Files.exists(file)) {
      return Markdown.absent(name, path, AUTHOR.size());
    }
    progress.accept(name);
    AuthorResult result = AuthorEvaluation.run(NewsMtscReader.read(file), author);
    Confusion<Attitude> confusion = result.confusion();
    List<String> row =
        new ArrayList<>(
            List.of(
                name,
                String.valueOf(confusion.cases()),
                percent(confusion.macroF1()),
                percent(confusion.accuracy())));
    for (Attitude attitude : Attitude.values()) {
      row.add(percent(confusion.counts(attitude).f1()));
    }
    return row;
  }

  String holderTable() {
    return Markdown.table(HOLDER, List.of(holder("DSE valid", "stance/dse/valid.tsv")));
  }

  private List<String> holder(String name, String path) {
    Path file = data.resolve(path);
    if (!Files.exists(file)) {
      return Markdown.absent(name, path, HOLDER.size());
    }
    progress.accept(name);
    HolderResult result = HolderEvaluation.run(DseReader.read(file), enricher);
    Confusion<Direction> directions = result.directions();
    return List.of(
        name,
        String.valueOf(directions.cases()),
        percent(directions.macroF1()),
        percent(result.directedF1()),
        percent(result.polarity().macroF1()),
        percent(directions.accuracy()),
        String.join(
            ", ",
            directions.labels().stream().map(l -> percent(directions.counts(l).f1())).toList()));
  }
}
