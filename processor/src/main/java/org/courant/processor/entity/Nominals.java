package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;

/** Finds who is meant by “the secretary of State” where one person holds that role. */
final class Nominals {
  private static final int LONGEST = 5;

  private final Map<String, Set<Draft>> exact = new HashMap<>();
  private final Map<String, Set<Draft>> partial = new HashMap<>();

  Nominals(List<Draft> drafts, Gazetteer gazetteer) {
    for (Draft draft : drafts) {
      if (draft.isPerson()) {
        draft.roles().forEach(role -> add(role, draft, gazetteer));
      }
    }
  }

  private void add(String role, Draft holder, Gazetteer gazetteer) {
    List<String> words = Tables.words(role);
    put(exact, String.join(" ", words), holder);
    int from = 0;
    while (from < words.size() - 1 && gazetteer.named(words.get(from)) != null) {
      from++;
      put(partial, String.join(" ", words.subList(from, words.size())), holder);
    }
  }

  private static void put(Map<String, Set<Draft>> holders, String role, Draft holder) {
    String key = role.toLowerCase(Locale.ROOT);
    holders.computeIfAbsent(key, k -> new java.util.LinkedHashSet<>()).add(holder);
  }

  /** Adds a mention to the holder for each “the” with a role that only one person holds. */
  void addTo(Document document, BitSet taken) {
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).word().equalsIgnoreCase("the")) {
          addAt(tokens, i, taken);
        }
      }
    }
  }

  private void addAt(List<Token> tokens, int i, BitSet taken) {
    List<String> words = new ArrayList<>();
    int most = Math.min(tokens.size(), i + 1 + LONGEST);
    for (Token token : tokens.subList(i + 1, most)) {
      words.add(token.word().toLowerCase(Locale.ROOT));
    }
    for (int length = words.size(); length > 0; length--) {
      int end = i + 1 + length;
      Set<Draft> holders = holders(String.join(" ", words.subList(0, length)));
      boolean named = end < tokens.size() && taken.get(tokens.get(end).span().start());
      if (holders.size() == 1 && !named && !isCapital(tokens, end)) {
        Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
        int name = taken.nextSetBit(span.start());
        if (name < 0 || name >= span.end()) {
          holders.iterator().next().add(new Mention(span, Mention.Kind.NOMINAL));
        }
        return;
      }
    }
  }

  private static boolean isCapital(List<Token> tokens, int i) {
    return i < tokens.size() && Character.isUpperCase(tokens.get(i).word().codePointAt(0));
  }

  private Set<Draft> holders(String role) {
    Set<Draft> holders = exact.getOrDefault(role, Set.of());
    return holders.isEmpty() ? partial.getOrDefault(role, Set.of()) : holders;
  }
}
