package org.courant.processor.encoder;

/**
 * What each answer's probability is multiplied with where a label is wanted rather than a true
 * frequency. All are above 0; see {@link PairOdds#lifted}.
 */
public record PairLift(
    float none, float pPositive, float qPositive, float pNegative, float qNegative) {

  /** The weights that training gave to rare answers, as the model's {@code pair.lift} says. */
  public static PairLift shipped() {
    return Model.pairLift();
  }

  /**
   * @param logarithms of the weights, in the order of the components, joined by commas
   * @param temperature the divisor of the logits that the probabilities were made with
   */
  static PairLift of(String logarithms, double temperature) {
    String[] parts = logarithms.split(",", -1);
    if (parts.length != 5) {
      throw new IllegalStateException("pair.lift is " + logarithms + ", must be five numbers");
    }
    float[] weights = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      weights[i] = (float) StrictMath.exp(Double.parseDouble(parts[i].strip()) / temperature);
    }
    return new PairLift(weights[0], weights[1], weights[2], weights[3], weights[4]);
  }
}
