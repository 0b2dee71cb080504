package org.courant.evaluate.quality;

import static org.courant.evaluate.report.Figures.percent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.courant.evaluate.report.Markdown;
import org.courant.evaluate.story.StoryEvaluation;
import org.courant.evaluate.story.StoryReader;
import org.courant.evaluate.story.StoryResult;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.enrich.Profile;
import org.courant.processor.entity.UserGazetteer;

/** The table of whole stories. */
record Stories(Path data, Path labels, Consumer<String> progress) {
  private static final List<String> HEAD =
      List.of(
          "stories, profile",
          "precision",
          "recall",
          "F1",
          "false alarms a story",
          "author's sides a story",
          "of them right");

  String table() {
    String path = "quotes/polnear/dev/text";
    Path texts = data.resolve(path);
    if (!Files.isDirectory(texts) || !Files.isDirectory(labels)) {
      return Markdown.table(HEAD, List.of(Markdown.absent("stories", path, HEAD.size())));
    }
    progress.accept("stories");
    return Markdown.table(
        HEAD,
        List.of(
            row(texts, "stories-dev", Profile.THOROUGH),
            row(texts, "stories-dev", Profile.FAST),
            row(texts, "stories-dev-2", Profile.THOROUGH),
            row(texts, "stories-dev-3", Profile.THOROUGH),
            row(texts, "stories-dev-4", Profile.THOROUGH),
            row(texts, "stories-dev-5", Profile.THOROUGH),
            row(texts, "stories-dev-6", Profile.THOROUGH),
            row(texts, "stories-dev-6", Profile.FAST)));
  }

  /** The further sets lie beside the first. */
  private List<String> row(Path texts, String set, Profile profile) {
    StoryResult result =
        StoryEvaluation.run(
            StoryReader.read(labels.resolveSibling(set), texts),
            Enricher.create(UserGazetteer.none(), profile));
    return List.of(
        "%s (%d), %s".formatted(set, result.stories(), profile.name().toLowerCase(Locale.ROOT)),
        percent(result.triples().precision()),
        percent(result.triples().recall()),
        percent(result.triples().f1()),
        percent(result.falseAlarms()),
        percent(result.sidesPerStory()),
        percent(result.sides().precision()));
  }
}
