package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;

/** Lays the user's names over those that were found. */
final class UserNames {
  /** Outvotes all that was found of the same name. */
  private static final int STRENGTH = 1_000;

  private final Gazetteer gazetteer;

  UserNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Names in text order; a found one that overlaps a user's is gone, its act is kept. */
  List<Name> over(List<Name> found, List<Line> lines) {
    if (!gazetteer.hasUser()) {
      return found;
    }
    List<Name> own = new ArrayList<>();
    lines.forEach(line -> addNames(line.sentence(), own));
    if (own.isEmpty()) {
      return found;
    }
    List<Name> all = new ArrayList<>();
    int next = 0;
    for (Name name : found) {
      while (next < own.size() && own.get(next).span().end() <= name.span().start()) {
        all.add(own.get(next++));
      }
      if (next == own.size() || own.get(next).span().start() >= name.span().end()) {
        all.add(name);
      } else {
        takeOver(name, own, next);
      }
    }
    all.addAll(own.subList(next, own.size()));
    return all;
  }

  /** Gives what was found to the user's names in its place. */
  private static void takeOver(Name found, List<Name> own, int from) {
    for (int i = from; i < own.size() && own.get(i).span().start() < found.span().end(); i++) {
      own.set(i, merged(own.get(i), found));
    }
  }

  private void addNames(Sentence sentence, List<Name> own) {
    List<Token> tokens = sentence.tokens();
    List<String> words = tokens.stream().map(Token::word).toList();
    for (int i = 0; i < words.size(); ) {
      Gazetteer.Match match = gazetteer.userMatch(words, i);
      if (match == null) {
        addParts(tokens.get(i), own);
        i++;
      } else {
        int end = match.end();
        Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
        own.add(name(span, words.subList(i, end), match.entry()));
        i = end;
      }
    }
  }

  /** “Acme-backed” holds the word Acme. */
  private void addParts(Token token, List<Name> own) {
    if (token.word().indexOf('-') <= 0) {
      return;
    }
    int from = token.span().start();
    for (String part : token.word().split("-", -1)) {
      Gazetteer.Match match = part.isEmpty() ? null : gazetteer.userMatch(List.of(part), 0);
      if (match != null) {
        own.add(name(new Span(from, from + part.length()), List.of(part), match.entry()));
      }
      from += part.length() + 1;
    }
  }

  private static Name name(Span span, List<String> words, Entry entry) {
    return new Name(span, words, entry.type(), STRENGTH, entry, false);
  }

  /** “Ann Bly” stays whole where the user knows “Bly”. */
  private static Name merged(Name own, Name found) {
    boolean tail =
        own.type() == EntityType.PERSON
            && found.type() == EntityType.PERSON
            && found.span().end() == own.span().end()
            && found.span().start() < own.span().start();
    return new Name(
        tail ? found.span() : own.span(),
        tail ? found.words() : own.words(),
        own.type(),
        STRENGTH,
        own.entry(),
        own.acts() || found.acts());
  }
}
