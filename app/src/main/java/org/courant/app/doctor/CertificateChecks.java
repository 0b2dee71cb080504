package org.courant.app.doctor;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How long the certificates are still good, ours and the brokers'. */
final class CertificateChecks {
  private static final Duration NOTICE = Duration.ofDays(30);

  private final Clock clock;

  CertificateChecks(Clock clock) {
    this.clock = clock;
  }

  /**
   * Those that expire within 30 days, or have.
   *
   * @param place whose they are: a setting, or a server
   */
  List<Finding> of(String place, List<X509Certificate> certificates) {
    List<Finding> findings = new ArrayList<>();
    for (X509Certificate certificate : certificates) {
      Instant end = certificate.getNotAfter().toInstant();
      if (end.isBefore(clock.instant().plus(NOTICE))) {
        findings.add(
            Finding.of(
                Check.CERTIFICATE_EXPIRES,
                place,
                "certificate "
                    + certificate.getSubjectX500Principal().getName()
                    + (end.isBefore(clock.instant()) ? " expired at " : " expires at ")
                    + end
                    + "; 30 days ahead it should be renewed",
                "renew it where it is kept, and restart what reads it"));
      }
    }
    return List.copyOf(findings);
  }
}
