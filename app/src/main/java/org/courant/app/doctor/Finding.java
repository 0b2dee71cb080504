package org.courant.app.doctor;

import org.jspecify.annotations.Nullable;

/**
 * What one check found.
 *
 * @param cure what to do; null when all is well
 */
public record Finding(String subject, String what, @Nullable String cure) {
  public boolean wrong() {
    return cure != null;
  }

  static Finding well(String subject, String what) {
    return new Finding(subject, what, null);
  }
}
