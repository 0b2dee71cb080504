package org.courant.app.command;

import java.io.PrintStream;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.courant.app.settings.Settings;
import org.courant.app.view.ArticleView;
import org.courant.avro.Article;
import org.courant.avro.EnrichedArticle;
import org.courant.ingest.item.Item;
import org.courant.ingest.publish.ArticleRecords;
import org.courant.ingest.reader.Reading;
import org.courant.ingest.reader.Reading.Read;
import org.courant.processor.enrich.Enriched;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.enrich.Rejected;
import org.courant.processor.enrich.StageWatch;
import org.courant.processor.stream.EnrichedRecords;
import org.courant.schemas.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "enrich",
    description = {
      "Enriches articles here and now, without Kafka.",
      "Prints one JSON object a line, with exactly the fields of the enriched topic, in the order",
      "of the input."
    })
final class EnrichCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Articles articles;
  @Mixin private ConfigOption config;

  @Option(names = "--json", description = "One JSON object a line; this is the default.")
  private boolean json;

  @Option(names = "--view", description = "For people instead of programs.")
  private boolean view;

  private final PrintStream out = Terminal.out();
  private boolean someFailed;

  @Override
  public Integer call() {
    if (articles.none()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to enrich: name a FILE, a DIR or -");
    }
    if (json && view) {
      throw new ParameterException(spec.commandLine(), "--json and --view exclude each other");
    }
    Settings settings = config.settings();
    Enricher enricher =
        Enricher.createWhole(settings.gazetteer(), settings.profile(), StageWatch.NONE);
    articles.read(reading -> take(reading, enricher));
    out.flush();
    return someFailed ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private void take(Reading reading, Enricher enricher) {
    if (reading instanceof Read read) {
      try {
        enrich(read.item(), enricher);
      } catch (RuntimeException | StackOverflowError e) {
        // In the stream it would be a dead letter; here, too, the others go on.
        fail("article " + read.item().id() + ": a defect of the engine: " + e);
        if (System.getenv("COURANT_TRACE") != null) {
          e.printStackTrace(spec.commandLine().getErr());
        }
      }
    } else if (reading instanceof Reading.Link link) {
      fail(link.location() + ": an address to fetch, no article");
    } else if (reading instanceof Reading.Unreadable unreadable) {
      fail(unreadable.toString());
    }
  }

  /** As the stream would: through the record of the articles topic. */
  private void enrich(Item item, Enricher enricher) {
    item.warnings().forEach(warning -> tell("article " + item.id() + ": " + warning));
    Article article = ArticleRecords.toAvro(item, Instant.EPOCH);
    Enrichment enrichment = enricher.enrich(EnrichedRecords.fromAvro(article));
    if (enrichment instanceof Rejected rejected) {
      fail(rejected.reason());
    } else {
      print(EnrichedRecords.toAvro(article, 1, (Enriched) enrichment));
    }
  }

  private void print(EnrichedArticle article) {
    out.println(
        view
            ? new ArticleView(Terminal.style(), Terminal.width()).render(article)
            : RecordJson.line(article));
  }

  private void fail(String reason) {
    someFailed = true;
    tell(reason);
  }

  private void tell(String line) {
    spec.commandLine().getErr().println("courant: " + line);
  }
}
