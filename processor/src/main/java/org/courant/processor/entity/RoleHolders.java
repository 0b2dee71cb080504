package org.courant.processor.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds which role, by every wording that takes it up; of several the one named last. */
final class RoleHolders {
  /** Bounds the work where hundreds hold one role. */
  private static final int MOST = 8;

  /** How far behind, in characters, one of several may have been named. */
  private static final int NEAR = 400;

  private static final String DIPLOMAT = "top diplomat";
  private static final Set<String> DIPLOMATS =
      Set.of("secretary of state", "foreign minister", "foreign secretary");

  private final Map<String, Set<Holder>> whole = new HashMap<>();
  private final Map<String, Set<Holder>> bare = new HashMap<>();
  private final Map<String, Set<Holder>> heads = new HashMap<>();
  private final Jobs jobs;
  private final Cues cues;

  /**
   * Somebody in a role.
   *
   * @param names the names in the role's wording: “norwegian”
   * @param named where the holder is named, in order
   */
  private record Holder(Draft draft, String names, List<Integer> named) {
    /** Where the holder was named last before a position, or −1. */
    int nearest(int at) {
      int low = 0;
      int high = named.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (named.get(middle) < at) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low == 0 ? -1 : named.get(low - 1);
    }
  }

  RoleHolders(List<Draft> drafts, Jobs jobs, Cues cues) {
    this.jobs = jobs;
    this.cues = cues;
    for (Draft draft : drafts) {
      if (draft.isPerson()) {
        List<Integer> named = draft.mentions().stream().map(m -> m.span().start()).toList();
        draft.roles().forEach(role -> add(role, draft, named));
      }
    }
  }

  private void add(String role, Draft draft, List<Integer> named) {
    RoleForms forms = RoleForms.of(role, jobs);
    Holder holder = new Holder(draft, forms.names(), named);
    put(whole, forms.whole(), holder);
    if (!forms.bare().isEmpty()) {
      put(bare, forms.bare(), holder);
    }
    if (!forms.head().isEmpty() && !cues.has("too-vague", forms.head())) {
      put(heads, forms.head(), holder);
    }
    if (DIPLOMATS.contains(forms.whole()) || DIPLOMATS.contains(forms.bare())) {
      put(heads, DIPLOMAT, holder);
    }
  }

  private static void put(Map<String, Set<Holder>> holders, String role, Holder holder) {
    Set<Holder> all = holders.computeIfAbsent(role, k -> new LinkedHashSet<>());
    if (all.size() < MOST && all.stream().noneMatch(h -> h.draft() == holder.draft())) {
      all.add(holder);
    }
  }

  /** Who is meant by “the top U.S. diplomat”: who conducts foreign affairs. */
  @Nullable Draft diplomat(int at) {
    return draft(only(heads.getOrDefault(DIPLOMAT, Set.of()), at));
  }

  /**
   * Who is meant by a role in lower case.
   *
   * @param names the names before it, empty where there are none
   * @param at where it stands
   */
  @Nullable Draft of(String names, String role, int at) {
    String full = names.isEmpty() ? role : names + " " + role;
    Holder exact = only(whole.getOrDefault(full, Set.of()), at);
    if (exact != null) {
      return exact.draft();
    }
    Set<Holder> same = matching(bare.getOrDefault(role, Set.of()), names, at);
    if (!same.isEmpty()) {
      return draft(only(same, at));
    }
    Holder one = only(matching(heads.getOrDefault(role, Set.of()), names, at), at);
    return one != null && one.nearest(at) >= 0 ? one.draft() : null;
  }

  private static @Nullable Draft draft(@Nullable Holder holder) {
    return holder == null ? null : holder.draft();
  }

  /**
   * “the Norwegian minister” is nobody whose role says another country; where it says none, only
   * the one who was just named.
   */
  private static Set<Holder> matching(Set<Holder> holders, String names, int at) {
    if (names.isEmpty()) {
      return holders;
    }
    Set<Holder> out = new LinkedHashSet<>();
    for (Holder holder : holders) {
      int nearest = holder.nearest(at);
      boolean unnamed =
          holders.size() == 1 && holder.names().isEmpty() && nearest >= 0 && at - nearest < NEAR;
      if (unnamed || (" " + holder.names() + " ").contains(" " + names + " ")) {
        out.add(holder);
      }
    }
    return out;
  }

  /** The only one, or the one who was named last and not long before. */
  private static @Nullable Holder only(Set<Holder> holders, int at) {
    if (holders.size() < 2) {
      return holders.isEmpty() ? null : holders.iterator().next();
    }
    Holder nearest = null;
    for (Holder holder : holders) {
      if (nearest == null || holder.nearest(at) > nearest.nearest(at)) {
        nearest = holder;
      }
    }
    int place = nearest == null ? -1 : nearest.nearest(at);
    return place >= 0 && at - place < NEAR && holders.size() < MOST ? nearest : null;
  }
}
