package org.courant.app.doctor;

import java.util.ArrayList;
import java.util.List;

/** Who processes. */
final class GroupChecks {
  private GroupChecks() {}

  static List<Finding> of(GroupFacts group) {
    List<Finding> findings = new ArrayList<>();
    String name = "group " + group.name();
    if (group.members() == 0 && group.lag() > 0) {
      findings.add(
          Finding.of(
              Check.GROUP_IDLE,
              name,
              "has no members, and " + group.lag() + " articles to read",
              "courant process"));
    } else {
      findings.add(
          Finding.well(name, group.members() + " members, " + group.lag() + " articles to read"));
    }
    for (String other : group.others()) {
      findings.add(
          Finding.of(
              Check.TWO_APPLICATIONS,
              name,
              "application id " + other + " reads the same articles and writes the same outputs",
              "give one of the two another topics.prefix; `courant kafka groups --list` tells who"
                  + " runs"));
    }
    return List.copyOf(findings);
  }
}
