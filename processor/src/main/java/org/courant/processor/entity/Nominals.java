package org.courant.processor.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by “the secretary of State”. Since mentions do not overlap, a name within
 * stays out: of “the Norwegian minister” the mention is “minister”, of “the governor of Ohio” it is
 * “the governor”.
 */
final class Nominals {
  private static final int LONGEST = 7;
  private static final Set<String> FIRST = Set.of("top", "chief");

  private final RoleHolders holders;
  private final Lexicon lexicon;
  private final Cues cues;
  private final BitSet taken;

  /**
   * A search that adds to the drafts whose roles the holders know.
   *
   * @param taken the offsets of all mentions so far; those found are added
   */
  Nominals(RoleHolders holders, Lexicon lexicon, Cues cues, BitSet taken) {
    this.holders = holders;
    this.lexicon = lexicon;
    this.cues = cues;
    this.taken = taken;
  }

  void addTo(Document document) {
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        String word = tokens.get(i).word();
        if (word.equalsIgnoreCase("the")) {
          addBehindThe(tokens, i);
        } else if (word.equals("’s") || word.equals("'s")) {
          addDiplomat(tokens, i + 1, i + 1);
        }
      }
    }
  }

  private void addBehindThe(List<Token> tokens, int the) {
    int names = the + 1;
    int most = Math.min(tokens.size(), names + LONGEST);
    while (names < most && isTaken(tokens, names)) {
      names++;
    }
    if (addDiplomat(tokens, the, names)) {
      return;
    }
    int start = names == the + 1 ? the : names;
    String own = words(tokens, the + 1, names);
    for (int end = most; end > names; end--) {
      Draft holder =
          isEnd(tokens, end)
              ? holders.of(own, words(tokens, names, end), tokens.get(the).span().start())
              : null;
      if (holder != null) {
        putRound(tokens, start, end, holder);
        return;
      }
    }
  }

  /** “the top U.S. diplomat”, “her chief diplomat”: all between is named already. */
  private boolean addDiplomat(List<Token> tokens, int from, int top) {
    if (top >= tokens.size() || !FIRST.contains(Jobs.lower(tokens.get(top).word()))) {
      return false;
    }
    int end = top + 1;
    while (end < tokens.size() && isTaken(tokens, end)) {
      end++;
    }
    Draft holder =
        end < tokens.size() && tokens.get(end).word().equals("diplomat")
            ? holders.diplomat(tokens.get(top).span().start())
            : null;
    if (holder != null) {
      put(tokens, end > top + 1 ? end : from, end + 1, holder);
    }
    return holder != null;
  }

  /** Puts the mention round the head word, without the names before and behind that. */
  private void putRound(List<Token> tokens, int from, int to, Draft holder) {
    int head = from;
    while (head + 1 < to && !Bodies.isPreposition(tokens.get(head + 1).word())) {
      head++;
    }
    int start = from;
    for (int i = from; i < head; i++) {
      start = isTaken(tokens, i) ? i + 1 : start;
    }
    int name = head + 1;
    while (name < to && !isTaken(tokens, name)) {
      name++;
    }
    int end = name < to ? head + 1 : to;
    if (!isTaken(tokens, head)) {
      put(tokens, start, end, holder);
    }
  }

  /** Not “the president of Chile”, “the president Ann Bly”, nor “the general election”. */
  private boolean isEnd(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return true;
    }
    String behind = tokens.get(end).word();
    boolean adjective = cues.has("adjectival", Jobs.lower(tokens.get(end - 1).word()));
    return !isTaken(tokens, end)
        && !behind.equals("of")
        && !Character.isUpperCase(behind.codePointAt(0))
        && (!adjective || isVerbOrMark(behind));
  }

  private boolean isVerbOrMark(String word) {
    return Jobs.isMark(word)
        || word.startsWith("’")
        || word.startsWith("'")
        || word.endsWith("ed")
        || lexicon.isFunction(word)
        || lexicon.isSaying(word)
        || lexicon.isHelper(word);
  }

  private boolean isTaken(List<Token> tokens, int i) {
    return taken.get(tokens.get(i).span().start());
  }

  private static String words(List<Token> tokens, int from, int to) {
    return from >= to
        ? ""
        : RoleForms.normal(tokens.subList(from, to).stream().map(Token::word).toList());
  }

  private void put(List<Token> tokens, int start, int end, @Nullable Draft draft) {
    if (draft != null && end > start) {
      Span span = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
      draft.add(new Mention(span, Mention.Kind.NOMINAL));
      taken.set(span.start(), span.end());
    }
  }
}
