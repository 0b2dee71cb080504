package org.courant.app.doctor;

import java.util.List;

/**
 * The processors' consumer group.
 *
 * @param members who is at work
 * @param lag articles still to be read
 * @param others application ids beside ours that have read the same articles topic
 */
record GroupFacts(String name, int members, long lag, List<String> others) {
  GroupFacts {
    others = List.copyOf(others);
  }
}
