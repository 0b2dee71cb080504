package org.courant.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.avro.Article;
import org.courant.ingest.publish.ArticleRecords;
import org.courant.ingest.reader.ArticleReader;
import org.courant.ingest.reader.Reading.Read;
import org.courant.processor.enrich.Enriched;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.enrich.StageWatch;
import org.courant.processor.stream.EnrichedRecords;
import org.courant.processor.stream.NewsStream;
import org.courant.processor.stream.StreamWatch;
import org.courant.schemas.RecordJson;
import picocli.CommandLine.Command;

/**
 * Goes through what the other commands go through at their start, and reaches nobody. The launcher
 * has the JVM keep the classes that this has loaded.
 */
@Command(name = "rehearse", hidden = true, description = "For the launcher.")
final class RehearseCommand implements Callable<Integer> {
  /** Long enough for the stream's threads to begin. */
  private static final Duration BEGINNING = Duration.ofSeconds(1);

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.of("courant-rehearsal");
        InputStream in = RehearseCommand.class.getResourceAsStream("/demo/articles.jsonl")) {
      Settings settings = nowhere(folder.path());
      Enricher enricher =
          Enricher.createWhole(settings.gazetteer(), settings.profile(), StageWatch.NONE).ready();
      new ArticleReader(null)
          .read(
              in,
              reading -> {
                if (reading instanceof Read read) {
                  enrich(enricher, ArticleRecords.toAvro(read.item(), Instant.EPOCH));
                }
              });
      NewsStream stream =
          StreamAssembly.stream(
              settings, Cluster.resolve(settings), enricher::enrich, StreamWatch.NONE);
      stream.start();
      Thread.sleep(BEGINNING.toMillis());
    }
    return ExitCode.DONE;
  }

  private static Settings nowhere(Path folder) {
    return Settings.read(null, Map.of("COURANT_PROCESSOR_STATE_DIR", folder.toString()))
        .at("127.0.0.1:1", URI.create("http://127.0.0.1:1"));
  }

  private static void enrich(Enricher enricher, Article article) {
    if (enricher.enrich(EnrichedRecords.fromAvro(article)) instanceof Enriched enriched) {
      RecordJson.line(EnrichedRecords.toAvro(article, 1, enriched));
    }
  }
}
