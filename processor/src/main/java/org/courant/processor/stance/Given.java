package org.courant.processor.stance;

import java.util.List;

/**
 * How two given stretches of one sentence stand to each other.
 *
 * @param label NEUTRAL where neither takes a side
 * @param byFirst whether the first given holds it
 * @param odds the network's: none, first for second, second for first, first against second, second
 *     against first
 * @param read what the lexicon reads of the last four, −1 for nothing and 0 for named, not claimed
 */
public record Given(Stance.Label label, boolean byFirst, List<Double> odds, List<Double> read) {
  public Given {
    odds = List.copyOf(odds);
    read = List.copyOf(read);
  }
}
