package org.courant.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.courant.app.doctor.Check.Weight;

/** What a test expects of findings. */
final class Found {
  private Found() {}

  /** Exactly this is wrong, and what is said of it holds these words. */
  static void only(Check check, List<Finding> findings, String... words) {
    List<Finding> wrong = findings.stream().filter(f -> f.weight() != Weight.WELL).toList();
    assertThat(wrong).extracting(Finding::check).containsExactly(check);
    Finding finding = wrong.get(0);
    assertThat(finding.subject() + ": " + finding.what() + " → " + finding.cure()).contains(words);
    assertThat(Objects.requireNonNull(finding.cure())).isNotBlank();
  }

  static void nothing(List<Finding> findings) {
    assertThat(findings).allMatch(finding -> finding.weight() == Weight.WELL);
  }
}
