package org.courant.evaluate.quote;

import java.util.ArrayList;
import java.util.List;
import org.courant.evaluate.score.Confusion;
import org.courant.evaluate.score.Confusion.Judged;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Token;

/** Who said what, token by token, and speaker by speaker. */
public final class QuoteEvaluation {
  private QuoteEvaluation() {}

  public static QuoteResult run(List<AnnotatedArticle> articles, Enricher enricher) {
    List<Judged<Role>> judged = new ArrayList<>();
    List<String> predictions = new ArrayList<>();
    Speakers direct = Speakers.NONE;
    Speakers indirect = Speakers.NONE;
    for (AnnotatedArticle article : articles) {
      Said said = read(article.document(), enricher);
      predictions.add("# " + article.name());
      tokens(article, said, judged, predictions);
      for (Attribution attribution : article.attributions()) {
        if (!attribution.source().isEmpty() && !attribution.content().isEmpty()) {
          Speakers one = Speakers.of(attribution, said);
          boolean isDirect = attribution.isDirect(article.text());
          direct = isDirect ? direct.plus(one) : direct;
          indirect = isDirect ? indirect : indirect.plus(one);
        }
      }
    }
    return new QuoteResult(
        articles.size(), Confusion.of(Role.class, judged), direct, indirect, predictions);
  }

  private static Said read(Document document, Enricher enricher) {
    Enricher.Findings found = enricher.findings(document, enricher.names(document));
    return new Said(document, found.entities(), found.quotes());
  }

  private static void tokens(
      AnnotatedArticle article, Said said, List<Judged<Role>> judged, List<String> predictions) {
    List<Sentence> sentences = said.document().sentences();
    List<Token> tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    List<Role> gold = Roles.gold(tokens, article).ofTokens();
    List<Role> found = Roles.found(tokens, said).ofTokens();
    int t = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        judged.add(new Judged<>(gold.get(t), found.get(t)));
        predictions.add(token.word() + " " + tag(gold.get(t)) + " " + tag(found.get(t)));
        t++;
      }
      predictions.add("");
    }
  }

  private static String tag(Role role) {
    return role == Role.NONE ? "O" : role.name();
  }
}
