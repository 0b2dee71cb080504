package org.courant.page.ask;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Novelty;
import org.courant.avro.Outcome;
import org.courant.page.answer.ArticleAnswer;
import org.courant.page.answer.ArticleAnswer.Change;
import org.courant.page.answer.ArticleAnswer.NewEntity;
import org.courant.page.answer.ArticleAnswer.OutcomeAnswer;
import org.courant.page.answer.ArticleAnswer.Story;
import org.courant.page.answer.ArticleAnswer.Version;
import org.courant.page.answer.Counts;
import org.courant.page.diff.WordDiff;
import org.courant.page.read.Records;
import org.courant.page.read.UnavailableException;
import org.courant.page.view.Known;
import org.courant.page.view.Known.Located;
import org.courant.page.view.Membership;
import org.courant.schemas.RecordJson;
import org.jspecify.annotations.Nullable;

/** An article with all that was said of it, read from where the view says that it lies. */
final class Dossiers {
  private final Records records;

  Dossiers(Records records) {
    this.records = records;
  }

  /** Empty where there is no such version, or its record is gone. */
  Optional<ArticleAnswer> of(String id, Known known, @Nullable Integer version) {
    if (known.retracted()) {
      return Optional.of(withdrawn());
    }
    List<Located> all = known.versions();
    for (int i = 0; i < all.size(); i++) {
      if (version == null || all.get(i).version().version() == version) {
        Located before = i + 1 < all.size() ? all.get(i + 1) : null;
        return of(id, known, all.get(i), before);
      }
    }
    return Optional.empty();
  }

  /** Whoever took it back does not want its words shown, nor its headline. */
  private static ArticleAnswer withdrawn() {
    return new ArticleAnswer(null, null, List.of(), null, true, null, List.of(), null, Map.of());
  }

  private Optional<ArticleAnswer> of(
      String id, Known known, Located wanted, @Nullable Located before) {
    return records
        .article(wanted.place())
        .map(
            article ->
                new ArticleAnswer(
                    RecordJson.line(article),
                    wanted.version().seen(),
                    versions(known),
                    changes(article, before),
                    false,
                    story(known),
                    novelty(id, wanted.version(), known),
                    outcome(known),
                    names(article)));
  }

  private static List<Version> versions(Known known) {
    return known.versions().stream().map(Located::version).toList();
  }

  private @Nullable List<Change> changes(EnrichedArticle article, @Nullable Located before) {
    return before == null
        ? null
        : ifThere(() -> records.article(before.place()))
            .map(old -> WordDiff.of(old.getText(), article.getText()))
            .orElse(null);
  }

  private @Nullable Story story(Known known) {
    Membership story = known.story();
    return story == null
        ? null
        : new Story(
            story.storyId(),
            Objects.requireNonNullElse(known.standing(), story.storyId()),
            story.relation().name(),
            story.similarity(),
            story.copyOf(),
            ifThere(() -> records.story(story.place()))
                .map(record -> RecordJson.line(record.getFirst()))
                .orElse(null),
            known.copies());
  }

  private List<NewEntity> novelty(String id, Version version, Known known) {
    return ifThere(() -> Optional.of(records.novelty(id, version.version(), known.novelty())))
        .orElse(List.of())
        .stream()
        .map(Dossiers::newEntity)
        .toList();
  }

  private static NewEntity newEntity(Novelty novelty) {
    return new NewEntity(
        novelty.getEntityId(),
        novelty.getName(),
        Counts.of(novelty.getArticles()),
        Counts.of(novelty.getOriginals()));
  }

  private @Nullable OutcomeAnswer outcome(Known known) {
    return ifThere(() -> records.outcome(known.outcome())).map(Dossiers::told).orElse(null);
  }

  private static OutcomeAnswer told(Outcome outcome) {
    return new OutcomeAnswer(
        outcome.getKind().name(),
        outcome.getWarnings(),
        outcome.getTopic(),
        outcome.getPartition(),
        outcome.getOffset());
  }

  private static Map<String, String> names(EnrichedArticle article) {
    Map<String, String> names = new TreeMap<>();
    article.getEntities().forEach(entity -> names.put(entity.getId(), entity.getName()));
    return names;
  }

  /** The article is worth showing without what cannot be had now. */
  private static <T> Optional<T> ifThere(Supplier<Optional<T>> question) {
    try {
      return question.get();
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }
}
