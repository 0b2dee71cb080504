package org.courant.evaluate.quality;

import static org.courant.evaluate.report.Figures.percent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.courant.evaluate.quote.PolnearReader;
import org.courant.evaluate.quote.QuoteEvaluation;
import org.courant.evaluate.quote.QuoteResult;
import org.courant.evaluate.quote.Role;
import org.courant.evaluate.report.Markdown;
import org.courant.evaluate.score.Counts;
import org.courant.processor.enrich.Enricher;

/** The table of quotes. */
record Quotes(Path data, Enricher enricher, Consumer<String> progress) {
  private static final List<String> HEAD = List.of("PolNeAR dev", "precision", "recall", "F1");

  String table() {
    String path = "quotes/polnear/dev";
    Path folder = data.resolve(path);
    if (!Files.isDirectory(folder)) {
      return Markdown.table(
          HEAD, List.of(Markdown.absent("source, cue, content", path, HEAD.size())));
    }
    progress.accept("PolNeAR dev");
    QuoteResult result = QuoteEvaluation.run(PolnearReader.read(folder), enricher);
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("source, by token", result.counts(Role.SOURCE)));
    rows.add(row("cue, by token", result.counts(Role.CUE)));
    rows.add(row("content, by token", result.counts(Role.CONTENT)));
    rows.add(row("speaker of a direct quote", result.direct().counts()));
    rows.add(row("speaker of other words", result.indirect().counts()));
    return Markdown.table(HEAD, rows)
        + "\nOf "
        + result.articles()
        + " articles. Speaker right in "
        + percent(result.direct().accuracy())
        + " % of the direct quotes that were found, in "
        + percent(result.indirect().accuracy())
        + " % of the others found.\n";
  }

  private static List<String> row(String name, Counts counts) {
    return List.of(
        name, percent(counts.precision()), percent(counts.recall()), percent(counts.f1()));
  }
}
