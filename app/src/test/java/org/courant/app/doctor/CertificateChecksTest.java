package org.courant.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.courant.app.node.TestCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateChecksTest {
  private static List<Finding> findings(X509Certificate certificate, Duration before) {
    Instant now = certificate.getNotAfter().toInstant().minus(before);
    return new CertificateChecks(Clock.fixed(now, ZoneOffset.UTC))
        .of("broker-1:9093", List.of(certificate));
  }

  @Test
  void certificateIsToldThirtyDaysBeforeItExpires(@TempDir Path dir) throws Exception {
    Map<String, Object> kafka =
        Map.of(
            "ssl.keystore.location",
            TestCertificates.one(dir).toString(),
            "ssl.keystore.type",
            "PKCS12",
            "ssl.keystore.password",
            TestCertificates.PASSWORD);
    List<X509Certificate> stored = CertificateLook.stored(kafka, "ssl.keystore");
    assertThat(stored).hasSize(1);
    Found.nothing(findings(stored.get(0), Duration.ofDays(31)));
    Found.only(
        Check.CERTIFICATE_EXPIRES,
        findings(stored.get(0), Duration.ofDays(29)),
        "broker-1:9093",
        "CN=one expires at");
    Found.only(
        Check.CERTIFICATE_EXPIRES, findings(stored.get(0), Duration.ofDays(-1)), "expired at");
  }
}
