package org.courant.stories.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.stories.story.Enriched.NOON;
import static org.courant.stories.story.Enriched.edited;
import static org.courant.stories.story.Enriched.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partitions run apart from one another: messages between them arrive whenever they do. */
class AnyOrderTest {
  private static final int ARTICLES = 60;
  private static final int TEXTS = 12;

  @TempDir private Path stateDir;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyArticleHasOneStoryAndCopiesTheSameAfterMerges(int seed) {
    Map<String, Integer> texts = new HashMap<>();
    Map<String, String> storyOf = new HashMap<>();
    Map<String, String> into = new HashMap<>();
    try (SlowMail mail = new SlowMail(stateDir, new Random(seed))) {
      for (int i = 0; i < ARTICLES; i++) {
        texts.put("a" + i, i % TEXTS);
        mail.publish(article(i), NOON.plusMillis(i));
      }
      mail.deliverAll();
      mail.stories().forEach(s -> keep(storyOf, s));
      mail.merges().forEach(m -> keep(into, m));
    }
    assertThat(storyOf).hasSize(ARTICLES);
    Map<Integer, Set<String>> stories = new HashMap<>();
    storyOf.forEach(
        (id, story) ->
            stories.computeIfAbsent(texts.get(id), t -> new HashSet<>()).add(end(into, story)));
    assertThat(stories.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
  }

  private static EnrichedArticle article(int i) {
    return Enriched.article("a" + i, edited(text(i % TEXTS, 200), 40 + i));
  }

  /** A story id never changes once given. */
  private static void keep(Map<String, String> storyOf, StoryMembership membership) {
    String before = storyOf.put(membership.getArticleId(), membership.getStoryId());
    assertThat(before == null || before.equals(membership.getStoryId())).isTrue();
  }

  private static void keep(Map<String, String> into, StoryMerge merge) {
    into.merge(merge.getStoryId(), merge.getInto(), (a, b) -> number(a) < number(b) ? a : b);
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static String end(Map<String, String> into, String story) {
    String next = into.get(story);
    return next == null ? story : end(into, next);
  }
}
