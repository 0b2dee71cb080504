package org.courant.processor.author;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.encoder.AuthorOdds;
import org.courant.processor.encoder.AuthorQuestion;
import org.courant.processor.encoder.PairOdds;
import org.courant.processor.encoder.PairQuestion;
import org.courant.processor.encoder.StanceEncoder;

/** Remembers what it was asked, with the target in brackets, and is against everybody. */
final class Asked implements StanceEncoder {
  private final List<String> questions = new ArrayList<>();

  List<String> questions() {
    return questions;
  }

  @Override
  public List<AuthorOdds> author(List<AuthorQuestion> asked) {
    for (AuthorQuestion question : asked) {
      StringBuilder words = new StringBuilder(question.sentence().in(question.text()));
      words.insert(question.target().end(), ']').insert(question.target().start(), '[');
      questions.add(words.toString());
    }
    return asked.stream().map(q -> new AuthorOdds(0.98f, 0.01f, 0.01f)).toList();
  }

  @Override
  public List<PairOdds> pairs(List<PairQuestion> asked) {
    throw new UnsupportedOperationException("not the author's");
  }
}
