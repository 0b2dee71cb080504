package org.courant.processor.quote;

import java.util.List;

/**
 * A noun phrase for a party, before it is known which of them are the same.
 *
 * @param first its first token
 * @param head the token of its noun
 * @param key the noun and what stands before it, without article
 * @param definite whether it says “the”, “those” or whose
 */
record PartyDraft(int first, int head, List<String> key, boolean definite) {
  /** Whether nothing says which: “protesters”, “the panel”. */
  boolean isBare() {
    return key.size() == 1;
  }
}
