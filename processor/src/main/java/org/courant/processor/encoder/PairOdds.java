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

  /**
   * The odds as they would be if rare answers were less rare: every one times its weight, made to
   * sum to 1 again. The greatest of them is the label that does best where all classes count alike
   * (macro F1); they are no longer true to frequencies.
   *
   * @param lift most often {@link PairLift#shipped()}
   */
  public PairOdds lifted(PairLift lift) {
    float noneNow = none * lift.none();
    float pPositiveNow = pPositive * lift.pPositive();
    float qPositiveNow = qPositive * lift.qPositive();
    float pNegativeNow = pNegative * lift.pNegative();
    float qNegativeNow = qNegative * lift.qNegative();
    float sum = noneNow + pPositiveNow + qPositiveNow + pNegativeNow + qNegativeNow;
    return new PairOdds(
        noneNow / sum,
        pPositiveNow / sum,
        qPositiveNow / sum,
        pNegativeNow / sum,
        qNegativeNow / sum);
  }
}
