package org.courant.app.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.courant.ingest.publish.ArticleRecords;
import org.courant.ingest.reader.ArticleReader;
import org.courant.ingest.reader.Reading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records read = outcomes + dead letters, counted from the topics, over real articles. */
@ExtendWith(LiveNode.class)
class ReconciliationIT {
  private static final int ARTICLES = 200;

  @Test
  void twoHundredRealArticlesHaveOneOutcomeEach() throws Exception {
    Path texts =
        Path.of(System.getProperty("courant.shared", "absent"), "data/quotes/polnear/train/text");
    assumeThat(texts).as("the shared articles are needed").isDirectory();
    try (LiveStream stream = new LiveStream()) {
      publish(stream, texts);
      List<Outcome> outcomes = stream.outcomes(ARTICLES);
      List<ConsumerRecord<byte[], byte[]>> letters = stream.raw(stream.topics.deadLetters());
      assertThat(outcomes.size() + letters.size()).isEqualTo(ARTICLES);
      assertThat(letters).isEmpty();
      Set<String> coordinates = new HashSet<>();
      outcomes.forEach(o -> coordinates.add(o.getPartition() + ":" + o.getOffset()));
      assertThat(coordinates).as("one outcome for each record read").hasSize(ARTICLES);
      long enriched = outcomes.stream().filter(o -> o.getKind() == OutcomeKind.ENRICHED).count();
      assertThat(stream.read(stream.topics.enriched(), EnrichedArticle.class))
          .hasSize((int) enriched);
    }
  }

  private static void publish(LiveStream stream, Path texts) throws Exception {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(texts)) {
      all.sorted().limit(ARTICLES).forEach(files::add);
    }
    ArticleReader reader = new ArticleReader(null);
    for (Path file : files) {
      reader.read(
          file,
          reading ->
              stream.send(
                  Samples.record(
                      stream, ArticleRecords.toAvro(((Read) reading).item(), Instant.EPOCH))));
    }
  }
}
