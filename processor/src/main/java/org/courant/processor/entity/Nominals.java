package org.courant.processor.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by “the secretary of State”: the one who holds that role, or of several the
 * one who was named a moment ago. A name within (“the Norwegian minister”) stays out of the
 * mention, since mentions do not overlap.
 */
final class Nominals {
  private static final int LONGEST = 7;

  /** Bounds the work where hundreds hold one role. */
  private static final int MOST = 8;

  private static final int NEAR = 400;
  private static final Set<String> DIPLOMATS =
      Set.of("secretary of state", "foreign minister", "foreign secretary");
  private static final Set<String> FIRST = Set.of("top", "chief");

  private final Map<String, Set<Holder>> whole = new HashMap<>();
  private final Map<String, Set<Holder>> bare = new HashMap<>();
  private final Map<String, Set<Holder>> heads = new HashMap<>();
  private final Jobs jobs;
  private final Cues cues;

  private record Holder(Draft draft, String names, List<Integer> named) {
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

  Nominals(List<Draft> drafts, Jobs jobs, Cues cues) {
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
    put(bare, forms.bare(), holder);
    if (!forms.head().isEmpty() && !cues.has("too-vague", forms.head())) {
      put(heads, forms.head(), holder);
    }
    if (DIPLOMATS.contains(forms.whole()) || DIPLOMATS.contains(forms.bare())) {
      put(heads, "top diplomat", holder);
    }
  }

  private static void put(Map<String, Set<Holder>> holders, String role, Holder holder) {
    Set<Holder> all = holders.computeIfAbsent(role, k -> new LinkedHashSet<>());
    if (all.size() < MOST && all.stream().noneMatch(h -> h.draft() == holder.draft())) {
      all.add(holder);
    }
  }

  /** Adds a mention to the holder for each “the” with a role; none overlaps what is taken. */
  void addTo(Document document, BitSet taken) {
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        String word = tokens.get(i).word();
        if (word.equalsIgnoreCase("the")) {
          addAt(tokens, i, i, taken);
        } else if (word.equals("’s") || word.equals("'s")) {
          addAt(tokens, i, i + 1, taken);
        }
      }
    }
  }

  /**
   * Reads the phrase behind “the” or “’s”.
   *
   * @param from where the mention may begin
   */
  private void addAt(List<Token> tokens, int opener, int from, BitSet taken) {
    int most = Math.min(tokens.size(), opener + 1 + LONGEST);
    int start = from;
    int names = opener + 1;
    while (names < most && taken.get(tokens.get(names).span().start())) {
      names++;
      start = names;
    }
    boolean top =
        names < most && FIRST.contains(tokens.get(names).word().toLowerCase(java.util.Locale.ROOT));
    boolean owned = from > opener;
    for (int end = most; end > names; end--) {
      if (isEnd(tokens, end, taken)) {
        String own = words(tokens, opener + 1, names);
        Holder holder =
            top && tokens.get(end - 1).word().equals("diplomat")
                ? topDiplomat(tokens, names, end, taken)
                : owned ? null : holder(own, words(tokens, names, end), at(tokens, opener));
        if (holder != null) {
          put(tokens, behindNames(tokens, start, end, taken), end, holder.draft(), taken);
          return;
        }
      }
    }
  }

  private static int behindNames(List<Token> tokens, int from, int end, BitSet taken) {
    int start = from;
    for (int i = from; i < end; i++) {
      start = taken.get(at(tokens, i)) ? i + 1 : start;
    }
    return Math.min(start, end - 1);
  }

  private @Nullable Holder topDiplomat(List<Token> tokens, int from, int end, BitSet taken) {
    for (int i = from + 1; i < end - 1; i++) {
      if (!taken.get(tokens.get(i).span().start())) {
        return null;
      }
    }
    return only(heads.getOrDefault("top diplomat", Set.of()), at(tokens, from));
  }

  private static int at(List<Token> tokens, int i) {
    return tokens.get(i).span().start();
  }

  private static String words(List<Token> tokens, int from, int to) {
    return from >= to
        ? ""
        : RoleForms.normal(tokens.subList(from, to).stream().map(Token::word).toList());
  }

  private @Nullable Holder holder(String names, String role, int at) {
    String full = names.isEmpty() ? role : names + " " + role;
    Holder exact = only(whole.getOrDefault(full, Set.of()), at);
    if (exact != null) {
      return exact;
    }
    Set<Holder> same = matching(bare.getOrDefault(role, Set.of()), names);
    if (!same.isEmpty()) {
      return only(same, at);
    }
    Holder one = only(matching(heads.getOrDefault(role, Set.of()), names), at);
    return one != null && one.nearest(at) >= 0 ? one : null;
  }

  /** “the Norwegian minister” is nobody whose role says another country. */
  private static Set<Holder> matching(Set<Holder> holders, String names) {
    if (names.isEmpty()) {
      return holders;
    }
    Set<Holder> out = new LinkedHashSet<>();
    for (Holder holder : holders) {
      boolean unnamed = holders.size() == 1 && holder.names().isEmpty();
      if (unnamed || holder.names().contains(names)) {
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

  /** Not “the president of Chile”, nor “the president Ann Bly”. */
  private static boolean isEnd(List<Token> tokens, int end, BitSet taken) {
    if (end >= tokens.size()) {
      return true;
    }
    Token behind = tokens.get(end);
    boolean named = taken.get(behind.span().start());
    return !named
        && !behind.word().equals("of")
        && !Character.isUpperCase(behind.word().codePointAt(0));
  }

  private static void put(List<Token> tokens, int start, int end, Draft draft, BitSet taken) {
    Span span = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    int name = taken.nextSetBit(span.start());
    if (name < 0 || name >= span.end()) {
      draft.add(new Mention(span, Mention.Kind.NOMINAL));
      taken.set(span.start(), span.end());
    }
  }
}
