package org.courant.app.doctor;

import org.courant.app.doctor.Check.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What one look found.
 *
 * @param check null where all is well
 * @param what with the value and the rule
 * @param cure a command or a setting; null where all is well
 */
public record Finding(@Nullable Check check, String subject, String what, @Nullable String cure) {
  static Finding well(String subject, String what) {
    return new Finding(null, subject, what, null);
  }

  static Finding of(Check check, String subject, String what, String cure) {
    return new Finding(check, subject, what, cure);
  }

  public Weight weight() {
    return check == null ? Weight.WELL : check.weight();
  }
}
