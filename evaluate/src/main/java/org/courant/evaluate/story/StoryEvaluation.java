package org.courant.evaluate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courant.evaluate.quote.AnnotatedArticle;
import org.courant.evaluate.score.Counts;
import org.courant.evaluate.stance.Attitude;
import org.courant.evaluate.story.Story.Annotated;
import org.courant.processor.author.Attitude.Label;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.entity.Entity;
import org.courant.processor.stance.Stance;
import org.courant.processor.text.Document;
import org.courant.processor.text.Span;

/** Holders, targets and labels over whole stories, and the sides that their authors take. */
public final class StoryEvaluation {
  private final Enricher enricher;
  private final List<String> predictions = new ArrayList<>();
  private Counts triples = Counts.NONE;
  private Counts holders = Counts.NONE;
  private Counts targets = Counts.NONE;
  private Counts labels = Counts.NONE;
  private Counts sides = Counts.NONE;
  private int possible;

  private StoryEvaluation(Enricher enricher) {
    this.enricher = enricher;
  }

  public static StoryResult run(List<Story> stories, Enricher enricher) {
    StoryEvaluation evaluation = new StoryEvaluation(enricher);
    stories.forEach(evaluation::add);
    return new StoryResult(
        stories.size(),
        evaluation.triples,
        evaluation.possible,
        evaluation.holders,
        evaluation.targets,
        evaluation.labels,
        evaluation.sides,
        evaluation.predictions);
  }

  private void add(Story story) {
    Document document = new AnnotatedArticle(story.name(), story.text(), List.of()).document();
    Enricher.Findings found = enricher.findings(document, enricher.names(document));
    Matching matching = new Matching(story, found.entities());
    predictions.add("# " + story.name());
    stances(story, found, matching);
    sides(story, found.entities(), enricher.attitudes(document, found), matching);
  }

  private void stances(Story story, Enricher.Findings found, Matching matching) {
    List<Annotated> open = new ArrayList<>(story.stances());
    for (Stance stance : found.stances()) {
      aligned(story, stance, matching);
      Optional<Annotated> match =
          open.stream()
              .filter(wanted -> matching.isSame(stance, wanted))
              .max(Comparator.comparing(Annotated::must));
      boolean again =
          match.isEmpty() && story.stances().stream().anyMatch(w -> matching.isSame(stance, w));
      match.ifPresent(open::remove);
      boolean right = match.isPresent() && match.get().must();
      boolean counts = right || (match.isEmpty() && !again);
      possible += counts ? 0 : 1;
      triples = triples.plus(new Counts(right ? 1 : 0, counts ? 1 : 0, right ? 1 : 0));
      predictions.add(
          (right ? "right" : counts ? "wrong" : "possible") + "\t" + told(stance, story));
    }
    for (Annotated missed : open.stream().filter(Annotated::must).toList()) {
      triples = triples.plus(new Counts(1, 0, 0));
      predictions.add(
          "missed\t%s\t%s\t%s\t%s"
              .formatted(
                  missed.holder(),
                  missed.label(),
                  missed.target().get(0).in(story.text()),
                  missed.evidence().in(story.text()).replace('\n', ' ')));
    }
  }

  /** Holder, target and label apart, against the annotated stance with most of the evidence. */
  private void aligned(Story story, Stance stance, Matching matching) {
    Optional<Annotated> nearest =
        story.stances().stream()
            .filter(w -> w.evidence().overlaps(stance.evidence()))
            .max(
                Comparator.<Annotated>comparingInt(w -> matching.isSame(stance, w) ? 1 : 0)
                    .thenComparingInt(w -> shared(w.evidence(), stance.evidence())));
    if (nearest.isPresent()) {
      Annotated wanted = nearest.get();
      holders = holders.plus(one(matching.isHolder(stance, wanted.holder())));
      targets = targets.plus(one(matching.isTarget(stance, wanted)));
      labels = labels.plus(one(stance.label() == wanted.label()));
    }
  }

  private void sides(
      Story story,
      List<Entity> entities,
      Map<String, org.courant.processor.author.Attitude> attitudes,
      Matching matching) {
    List<String> open = new ArrayList<>(story.sides().keySet());
    for (Entity entity : entities) {
      Label label =
          attitudes.getOrDefault(entity.id(), org.courant.processor.author.Attitude.NONE).label();
      if (label == Label.NEUTRAL) {
        continue;
      }
      Attitude given = label == Label.POSITIVE ? Attitude.POSITIVE : Attitude.NEGATIVE;
      Optional<String> match =
          open.stream()
              .filter(id -> matching.is(entity.id(), id) && story.sides().get(id) == given)
              .findFirst();
      match.ifPresent(open::remove);
      boolean perhaps = story.perhaps().stream().anyMatch(id -> matching.is(entity.id(), id));
      boolean right = match.isPresent();
      sides = sides.plus(new Counts(right ? 1 : 0, right || !perhaps ? 1 : 0, right ? 1 : 0));
      predictions.add(
          "%s\tauthor\t%s\t%s\t%s"
              .formatted(
                  right ? "right" : perhaps ? "possible" : "wrong",
                  label,
                  entity.name(),
                  attitudes.get(entity.id())));
    }
    sides = sides.plus(new Counts(open.size(), 0, 0));
    open.forEach(id -> predictions.add("missed\tauthor\t" + story.sides().get(id) + "\t" + id));
  }

  private static Counts one(boolean right) {
    return new Counts(1, 1, right ? 1 : 0);
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  private static String told(Stance s, Story story) {
    return "%s\t%s\t%s%s\t%.2f\t%s"
        .formatted(
            s.holder().entity(),
            s.label(),
            s.target().entity() == null ? "" : s.target().entity() + " ",
            "“" + s.target().span().in(story.text()).replace('\n', ' ') + "”",
            s.probability(),
            s.evidence().in(story.text()).replace('\n', ' '));
  }
}
