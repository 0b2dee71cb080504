package org.courant.app.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.app.reconcile.Fault.Kind;
import org.courant.avro.FirstSeen;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.jspecify.annotations.Nullable;

/** The stories, and which of them are one by what {@code news.story-merges} says. */
final class ToldMerges {
  private static final Comparator<FirstSeen> EARLIER =
      Comparator.comparing(FirstSeen::getArrived).thenComparing(FirstSeen::getArticleId);

  private final Map<String, FirstSeen> beginnings = new HashMap<>();
  private final Map<String, String> into = new HashMap<>();
  private final List<StoryMerge> merges = new ArrayList<>();
  private final Faults faults;

  ToldMerges(Faults faults) {
    this.faults = faults;
  }

  /** Every member tells the same of where its story was seen first. */
  void member(StoryMembership member) {
    FirstSeen before = beginnings.putIfAbsent(member.getStoryId(), member.getFirst());
    if (before != null && !before.equals(member.getFirst())) {
      faults.add(
          Kind.ALTERED,
          member.getArticleId(),
          "says that story " + member.getStoryId() + " began otherwise than its other articles do");
    }
  }

  void merge(StoryMerge merge) {
    merges.add(merge);
    into.put(root(merge.getStoryId()), root(merge.getInto()));
  }

  boolean isOne(String story, String other) {
    return root(story).equals(root(other));
  }

  private String root(String story) {
    String at = story;
    for (String next = into.get(at); next != null && !next.equals(at); next = into.get(at)) {
      at = next;
    }
    return at;
  }

  /** Holds each merge against the stories of the two articles that were the reason. */
  void settle(Map<String, StoryHistory> histories) {
    merges.forEach(merge -> settle(merge, histories));
  }

  private void settle(StoryMerge merge, Map<String, StoryHistory> histories) {
    String told = "the merge of story " + merge.getStoryId() + " into " + merge.getInto();
    FirstSeen later = beginnings.get(merge.getStoryId());
    FirstSeen earlier = beginnings.get(merge.getInto());
    if (later != null && earlier != null && EARLIER.compare(later, earlier) <= 0) {
      faults.add(Kind.ALTERED, merge.getArticleId(), told + " leads to a later story");
    }
    String copied = story(histories, merge.getCopyOf());
    if (copied != null && !copied.equals(merge.getStoryId()) && !copied.equals(merge.getInto())) {
      faults.add(
          Kind.ORPHAN,
          merge.getArticleId(),
          told + " names article " + merge.getCopyOf() + ", which is in story " + copied);
    }
    String own = story(histories, merge.getArticleId());
    if (own != null && !isOne(own, merge.getInto())) {
      faults.add(
          Kind.ORPHAN, merge.getArticleId(), told + " is none of story " + own + ", its reason's");
    }
  }

  private static @Nullable String story(Map<String, StoryHistory> histories, String article) {
    StoryHistory history = histories.get(article);
    StoryMembership last = history == null ? null : history.last();
    return last == null ? null : last.getStoryId();
  }

  long stories() {
    return beginnings.size();
  }

  long count() {
    return merges.size();
  }
}
