package org.courant.evaluate.quote;

import java.util.Arrays;
import java.util.List;
import org.courant.processor.quote.Quote;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;

/**
 * Each token of an article with its one role; source and cue go before content, which may hold
 * them.
 */
record Roles(List<Role> ofTokens) {
  static Roles gold(List<Token> tokens, AnnotatedArticle article) {
    Role[] roles = none(tokens);
    article.attributions().forEach(a -> mark(roles, tokens, a.content(), Role.CONTENT));
    article.attributions().forEach(a -> mark(roles, tokens, a.cue(), Role.CUE));
    article.attributions().forEach(a -> mark(roles, tokens, a.source(), Role.SOURCE));
    return new Roles(List.of(roles));
  }

  static Roles found(List<Token> tokens, Said said) {
    Role[] roles = none(tokens);
    List<Quote> quotes = said.quotes();
    quotes.forEach(q -> mark(roles, tokens, List.of(said.withMarks(q)), Role.CONTENT));
    quotes.forEach(q -> mark(roles, tokens, said.cue(q), Role.CUE));
    quotes.forEach(q -> mark(roles, tokens, said.source(q), Role.SOURCE));
    return new Roles(List.of(roles));
  }

  private static Role[] none(List<Token> tokens) {
    Role[] roles = new Role[tokens.size()];
    Arrays.fill(roles, Role.NONE);
    return roles;
  }

  private static void mark(Role[] roles, List<Token> tokens, List<Span> spans, Role role) {
    for (Span span : spans) {
      for (int t = tokenAt(tokens, span.start());
          t < roles.length && tokens.get(t).span().start() < span.end();
          t++) {
        roles[t] = role;
      }
    }
  }

  /** The first token that ends behind an offset. */
  private static int tokenAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
