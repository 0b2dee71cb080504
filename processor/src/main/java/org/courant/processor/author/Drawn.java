package org.courant.processor.author;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.courant.processor.encoder.AuthorOdds;

/**
 * Draws what single sentences show together.
 *
 * <p>Bayes' rule over four kinds of author. One who is for or against somebody still reports
 * neutrally in every second sentence, one who takes no side seems to in a few, and one of two minds
 * praises and blames, which counts as neutral. So one sentence must be very clear to be enough,
 * several that lean one way add up, and neutral ones are mild evidence of neutrality. The network
 * learned from sentences of which two in three take a side; its odds are divided by those shares
 * first (Saerens, Latinne and Decaestecker 2002), since in articles few do.
 */
final class Drawn {
  /** Shares of NEGATIVE, NEUTRAL and POSITIVE among the sentences that the network learned from. */
  private static final double[] LEARNED = {0.38, 0.35, 0.27};

  /**
   * How often an author is against, neutral, for, of two minds. An estimate: no set tells of whole
   * articles.
   */
  private static final double[] AUTHORS = {0.08, 0.82, 0.08, 0.02};

  /** For each such author, how often a sentence is so; likewise. */
  private static final double[][] SENTENCES = {
    {0.40, 0.55, 0.05}, {0.02, 0.96, 0.02}, {0.05, 0.55, 0.40}, {0.30, 0.45, 0.25}
  };

  private Drawn() {}

  /** What a sentence shows that names somebody and was not worth a question: mostly neutral. */
  private static final AuthorOdds SILENT = new AuthorOdds(0.15f, 0.7f, 0.15f);

  private static final int MOST_SILENT = 4;

  /** NEUTRAL for sure where there is no sentence. */
  static Attitude together(List<AuthorOdds> sentences) {
    return together(sentences, 0);
  }

  /**
   * The same.
   *
   * @param silent in how many more sentences the author names the same and takes no side that the
   *     gate would see
   */
  static Attitude together(List<AuthorOdds> sentences, int silent) {
    if (sentences.isEmpty()) {
      return Attitude.NONE;
    }
    double[] likely = AUTHORS.clone();
    List<AuthorOdds> all = new ArrayList<>(sentences);
    all.addAll(Collections.nCopies(Math.min(silent, MOST_SILENT), SILENT));
    for (AuthorOdds odds : all) {
      for (int author = 0; author < likely.length; author++) {
        likely[author] *= likelihood(odds, SENTENCES[author]);
      }
    }
    double sum = likely[0] + likely[1] + likely[2] + likely[3];
    return Attitude.of(likely[0] / sum, likely[2] / sum);
  }

  private static double likelihood(AuthorOdds odds, double[] shares) {
    return odds.negative() * shares[0] / LEARNED[0]
        + odds.neutral() * shares[1] / LEARNED[1]
        + odds.positive() * shares[2] / LEARNED[2];
  }
}
