package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Unites organisations with their shorter names: “Brightwell” after “Brightwell Analytics”, “the
 * Times” after “The Aldmere Times”, “Supreme Court” beside “U.S. Supreme Court”.
 */
final class ShortForms {
  private static final int LONGEST = 6;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Cues cues;
  private final Map<String, Set<Draft>> beginnings = new HashMap<>();
  private final Map<String, Set<Draft>> endings = new HashMap<>();

  ShortForms(Gazetteer gazetteer, Lexicon lexicon, Cues cues) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.cues = cues;
  }

  /** Moves the names of each short form to the one organisation that it can mean. */
  void unite(Map<String, Draft> drafts) {
    for (Draft draft : drafts.values()) {
      if (draft.type() == EntityType.ORGANIZATION && draft.words().size() > 1) {
        index(draft);
      }
    }
    for (Map.Entry<String, Draft> each : List.copyOf(drafts.entrySet())) {
      Draft full = full(each.getValue());
      if (full != null) {
        full.addAll(each.getValue());
        drafts.remove(each.getKey());
      }
    }
  }

  private void index(Draft draft) {
    List<String> words = draft.words();
    int most = Math.min(LONGEST, words.size());
    for (int n = 1; n < most; n++) {
      put(beginnings, words.subList(0, n), draft);
      put(endings, words.subList(words.size() - n, words.size()), draft);
    }
  }

  private static void put(Map<String, Set<Draft>> map, List<String> words, Draft draft) {
    Set<Draft> drafts = map.computeIfAbsent(String.join(" ", words), k -> new LinkedHashSet<>());
    if (drafts.size() < 2) {
      drafts.add(draft);
    }
  }

  private @org.jspecify.annotations.Nullable Draft full(Draft draft) {
    EntityType type = draft.type();
    boolean maybe =
        draft.entry() == null
            && (type == EntityType.ORGANIZATION
                || type == EntityType.OTHER
                || (type == EntityType.PERSON && isVague(draft)));
    if (!maybe) {
      return null;
    }
    String text = String.join(" ", draft.words());
    Set<Draft> ending = endings.getOrDefault(text, Set.of());
    List<Draft> found = new ArrayList<>();
    for (Draft each : beginnings.getOrDefault(text, Set.of())) {
      if (each.entry() == null && isOwnName(each, draft)) {
        found.add(each);
      }
    }
    for (Draft each : ending) {
      if (isEndOf(draft, each)) {
        found.add(each);
      }
    }
    return found.size() == 1 && found.get(0) != draft ? found.get(0) : null;
  }

  /** A single word that was taken for a person for want of better. */
  private boolean isVague(Draft draft) {
    return draft.words().size() == 1
        && !draft.isTitled()
        && !lexicon.isGivenName(draft.words().get(0));
  }

  /** “Aldmere” is no “Aldmere Police”: such bodies bear the name of their place. */
  private boolean isOwnName(Draft full, Draft draft) {
    String last = Jobs.lower(full.words().get(full.words().size() - 1));
    boolean ofPlace = cues.has("of-place", last) || lexicon.isStateBody(last);
    return !ofPlace
        && gazetteer.named(draft.words().get(0)) == null
        && !Jobs.lower(draft.words().get(0)).equals("the");
  }

  /** “the Times”, always with “the”; or all but “U.S.” and other places before it. */
  private boolean isEndOf(Draft draft, Draft full) {
    List<String> words = full.words();
    int extra = words.size() - draft.words().size();
    if (draft.words().size() == 1) {
      return draft.isDefinite() && lexicon.isOrganisation(draft.words().get(0));
    }
    Gazetteer.Match match = gazetteer.longest(words, 0);
    boolean place = match != null && match.end() == extra && !match.entry().isPerson();
    boolean given = extra == 1 && lexicon.isGivenName(words.get(0));
    return place || given || words.get(0).equalsIgnoreCase("the");
  }
}
