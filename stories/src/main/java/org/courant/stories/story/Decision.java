package org.courant.stories.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courant.avro.CopyRelation;
import org.courant.avro.FirstSeen;
import org.courant.avro.Reply;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.StoryPrint;
import org.jspecify.annotations.Nullable;

/**
 * Which story an article belongs to, by what the articles that it asked have replied.
 *
 * <p>It joins the earliest story of which it is a whole copy, or else the one that it is most
 * surely part of, or else begins its own. An article that has a story stays in it. Whole copies of
 * articles of several stories show that those are one.
 */
record Decision(StoryMembership membership, List<StoryMerge> merges) {
  private static final Comparator<Reply> BEST =
      Comparator.comparingDouble(Reply::getSimilarity)
          .thenComparing(Reply::getFirst, Order.OF_STORIES.reversed())
          .thenComparing(Reply::getArticleId, Comparator.reverseOrder());

  static Decision of(StoryPrint print, List<Reply> replies, @Nullable StoryMembership before) {
    List<Reply> whole =
        replies.stream().filter(r -> r.getRelation() != CopyRelation.PART_OF).toList();
    StoryMembership membership =
        before == null ? joined(print, replies, whole) : kept(print, before, whole);
    return new Decision(membership, merges(membership, whole));
  }

  private static StoryMembership joined(StoryPrint print, List<Reply> replies, List<Reply> whole) {
    Optional<FirstSeen> earliest = whole.stream().map(Reply::getFirst).min(Order.OF_STORIES);
    return (earliest.isPresent()
            ? whole.stream().filter(r -> r.getFirst().equals(earliest.get())).max(BEST)
            : replies.stream().max(BEST))
        .map(reply -> copy(print, reply, reply.getStoryId(), reply.getFirst()))
        .orElseGet(() -> began(print));
  }

  /**
   * A later copy of what began the story does not make it a copy; an earlier story's article does.
   */
  private static StoryMembership kept(StoryPrint print, StoryMembership before, List<Reply> whole) {
    boolean began = before.getStoryId().equals(print.getHolder().getArticleId());
    return whole.stream()
        .filter(
            reply -> !began || Order.OF_STORIES.compare(reply.getFirst(), before.getFirst()) < 0)
        .max(BEST)
        .map(reply -> copy(print, reply, before.getStoryId(), before.getFirst()))
        .orElseGet(() -> again(print, before));
  }

  private static StoryMembership again(StoryPrint print, StoryMembership before) {
    return StoryMembership.newBuilder(before)
        .setVersion(print.getVersion())
        .setSource(print.getSeen().getSource())
        .setPublished(print.getSeen().getPublished())
        .build();
  }

  private static StoryMembership began(StoryPrint print) {
    String id = print.getHolder().getArticleId();
    return membership(print, id, print.getSeen(), CopyRelation.FIRST, 0, null);
  }

  private static StoryMembership copy(
      StoryPrint print, Reply reply, String storyId, FirstSeen first) {
    return membership(
        print, storyId, first, reply.getRelation(), reply.getSimilarity(), reply.getArticleId());
  }

  private static StoryMembership membership(
      StoryPrint print,
      String storyId,
      FirstSeen first,
      CopyRelation relation,
      double similarity,
      @Nullable String copyOf) {
    return StoryMembership.newBuilder()
        .setArticleId(print.getHolder().getArticleId())
        .setVersion(print.getVersion())
        .setStoryId(storyId)
        .setRelation(relation)
        .setSimilarity(similarity)
        .setCopyOf(copyOf)
        .setFirst(first)
        .setSource(print.getSeen().getSource())
        .setPublished(print.getSeen().getPublished())
        .build();
  }

  /** All stories of which it is a whole copy, and its own, go on under the earliest of them. */
  private static List<StoryMerge> merges(StoryMembership own, List<Reply> whole) {
    FirstSeen earliest =
        whole.stream()
            .map(Reply::getFirst)
            .min(Order.OF_STORIES)
            .filter(first -> !Order.beganEarlier(own, first))
            .orElse(own.getFirst());
    Map<String, StoryMerge> merges = new LinkedHashMap<>();
    for (Reply reply : whole) {
      boolean ofEarliest = reply.getFirst().equals(earliest);
      String later = ofEarliest ? own.getStoryId() : reply.getStoryId();
      if (!later.equals(earliest.getArticleId())) {
        merges.putIfAbsent(later, merge(later, earliest, own, reply));
      }
    }
    return List.copyOf(merges.values());
  }

  private static StoryMerge merge(
      String later, FirstSeen earliest, StoryMembership own, Reply reply) {
    return new StoryMerge(
        later,
        earliest.getArticleId(),
        own.getArticleId(),
        reply.getArticleId(),
        reply.getSimilarity());
  }
}
