package org.courant.processor.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.courant.processor.entity.Mention;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;

/** What real articles do to the stages that made-up ones do not. */
class RealArticlesTest {
  private static final int EVERY = 25;

  @Test
  void everyStageHoldsItsPromisesOnRealArticles() throws IOException {
    Path texts =
        Path.of(System.getProperty("courant.shared", "absent"), "data/quotes/polnear/train/text");
    assumeThat(texts).as("the shared articles are needed").isDirectory();
    Enricher enricher = Enricher.create();
    List<Path> files;
    try (Stream<Path> all = Files.list(texts)) {
      files = all.sorted().toList();
    }
    for (int i = 0; i < files.size(); i += EVERY) {
      String text = Files.readString(files.get(i));
      String headline = text.lines().findFirst().orElse("");
      Article article =
          new Article("real", headline, null, text.substring(headline.length()), null);
      check((Enriched) enricher.enrich(article), files.get(i));
    }
  }

  private static void check(Enriched enriched, Path file) {
    int length = enriched.document().text().length();
    List<Span> names =
        enriched.entities().stream()
            .flatMap(e -> e.mentions().stream())
            .filter(m -> m.kind() == Mention.Kind.NAME)
            .map(Mention::span)
            .sorted()
            .toList();
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i - 1).overlaps(names.get(i)))
          .as("%s: %s and %s", file.getFileName(), names.get(i - 1), names.get(i))
          .isFalse();
    }
    assertThat(names).allMatch(span -> span.end() <= length);
    assertThat(enriched.quotes()).allMatch(quote -> quote.span().end() <= length);
    assertThat(enriched.stances())
        .allMatch(s -> s.evidence().end() <= length && s.target().span().end() <= length);
  }
}
