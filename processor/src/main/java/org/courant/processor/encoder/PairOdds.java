package org.courant.processor.encoder;

/**
 * Probabilities of what a sentence shows of p and q; they sum to 1.
 *
 * @param none neither stands to the other
 * @param pPositive p is for q
 * @param qPositive q is for p
 * @param pNegative p is against q
 * @param qNegative q is against p
 */
public record PairOdds(
    float none, float pPositive, float qPositive, float pNegative, float qNegative) {
  /** The answer where p or q lies outside what the model can read, and nothing was asked. */
  static final PairOdds NONE = new PairOdds(1, 0, 0, 0, 0);
}
