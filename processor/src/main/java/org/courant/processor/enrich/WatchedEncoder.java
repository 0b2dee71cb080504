package org.courant.processor.enrich;

import java.util.List;
import org.courant.processor.encoder.AuthorOdds;
import org.courant.processor.encoder.AuthorQuestion;
import org.courant.processor.encoder.PairOdds;
import org.courant.processor.encoder.PairQuestion;
import org.courant.processor.encoder.StanceEncoder;

/** An encoder whose answers somebody times. */
record WatchedEncoder(StanceEncoder encoder, StageWatch watch) implements StanceEncoder {
  @Override
  public List<AuthorOdds> author(List<AuthorQuestion> questions) {
    return watch.asking(() -> encoder.author(questions));
  }

  @Override
  public List<PairOdds> pairs(List<PairQuestion> questions) {
    return watch.asking(() -> encoder.pairs(questions));
  }
}
