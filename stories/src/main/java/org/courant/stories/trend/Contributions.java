package org.courant.stories.trend;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.courant.avro.Contribution;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Holding;
import org.courant.avro.MentionKind;
import org.courant.avro.Naming;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.TrendChange;

/** What an article adds to the counts, and how that is told to those who count. */
public final class Contributions {
  private Contributions() {}

  /**
   * What the article says.
   *
   * @param happened the article's own time, in milliseconds
   */
  public static Contribution of(EnrichedArticle article, long happened) {
    return Contribution.newBuilder()
        .setArticleId(article.getId())
        .setVersion(article.getVersion())
        .setHappened(happened)
        .setNames(names(article))
        .setHoldings(holdings(article))
        .build();
  }

  /** Not of those without a name: the “protesters” of two articles are not the same. */
  private static List<Naming> names(EnrichedArticle article) {
    return article.getEntities().stream()
        .filter(e -> e.getMentions().stream().anyMatch(m -> m.getKind() == MentionKind.NAME))
        .map(e -> new Naming(e.getId(), e.getName(), e.getMentions().size()))
        .toList();
  }

  /** Whatever an article says twice of the same two counts once. */
  private static List<Holding> holdings(EnrichedArticle article) {
    Map<String, String> names = new HashMap<>();
    article.getEntities().forEach(e -> names.put(e.getId(), e.getName()));
    Map<List<Object>, Holding> once = new LinkedHashMap<>();
    for (Stance stance : article.getStances()) {
      Holding holding = holding(stance, names);
      once.putIfAbsent(List.of(Subject.of(holding), label(holding)), holding);
    }
    return List.copyOf(once.values());
  }

  private static StanceLabel label(Holding holding) {
    return holding.getLabel();
  }

  private static Holding holding(Stance stance, Map<String, String> names) {
    String holder = stance.getHolder().getEntity();
    String target = stance.getTarget().getEntity();
    return Holding.newBuilder()
        .setHolderId(holder)
        .setHolderName(names.getOrDefault(holder, holder))
        .setTargetId(target)
        .setTargetName(
            Objects.requireNonNullElse(
                target == null ? null : names.get(target), stance.getTarget().getText()))
        .setLabel(stance.getLabel())
        .build();
  }

  /** A change for each entity and each stance. */
  public static Stream<TrendChange> changes(
      Contribution contribution, boolean withdrawn, long time) {
    return Stream.<Object>concat(
            contribution.getNames().stream(), contribution.getHoldings().stream())
        .map(
            what ->
                TrendChange.newBuilder()
                    .setTime(time)
                    .setArticleId(contribution.getArticleId())
                    .setVersion(contribution.getVersion())
                    .setHappened(contribution.getHappened())
                    .setCopy(contribution.getCopy())
                    .setWithdrawn(withdrawn)
                    .setWhat(what)
                    .build());
  }
}
