package org.courant.processor.encoder;

/** From the model's logits to calibrated probabilities. */
final class Softmax {
  private Softmax() {}

  /** exp(logit / temperature), made to sum to 1. */
  static float[] of(float[] logits, double temperature) {
    double most = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      most = Math.max(most, logit);
    }
    double sum = 0;
    double[] grown = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      grown[i] = StrictMath.exp((logits[i] - most) / temperature);
      sum += grown[i];
    }
    float[] odds = new float[logits.length];
    for (int i = 0; i < logits.length; i++) {
      odds[i] = (float) (grown[i] / sum);
    }
    return odds;
  }
}
