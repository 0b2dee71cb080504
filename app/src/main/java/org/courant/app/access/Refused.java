package org.courant.app.access;

import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.UnsupportedSaslMechanismException;
import org.jspecify.annotations.Nullable;

/** Why a broker did not let us in, with the server, the setting and the rule, on one line. */
final class Refused {
  private final Map<String, Object> kafka;

  Refused(Map<String, Object> kafka) {
    this.kafka = kafka;
  }

  /** Empty where the failure has nothing to do with TLS or credentials. */
  Optional<String> why(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof SslAuthenticationException || t instanceof SSLException) {
        return Optional.of(server() + tls(root(t)));
      }
      if (t instanceof UnsupportedSaslMechanismException) {
        return Optional.of(
            server()
                + "does not take kafka.sasl.mechanism "
                + mechanism()
                + "; it must be one of the server's: "
                + t.getMessage());
      }
      if (t instanceof AuthenticationException) {
        return Optional.of(server() + credentials(t));
      }
    }
    return Optional.empty();
  }

  private String server() {
    return "broker " + Principal.text(kafka, "bootstrap.servers", "?") + " ";
  }

  private String mechanism() {
    return "'" + Principal.text(kafka, "sasl.mechanism", "GSSAPI") + "'";
  }

  private String credentials(Throwable thrown) {
    String user = Principal.userName(kafka);
    return "refuses "
        + (user == null ? "the credentials" : "user '" + user + "'")
        + " by mechanism "
        + mechanism()
        + "; user name and password in kafka.sasl.jaas.config must be those the broker knows ("
        + thrown.getMessage()
        + ")";
  }

  private String tls(Throwable root) {
    String said = String.valueOf(root.getMessage());
    if (said.contains("unable to find valid certification path")
        || said.contains("signature check failed")
        || said.contains("trustAnchors")) {
      return "has a certificate that no authority in "
          + truststore()
          + " has signed; kafka.ssl.truststore.location must hold the authority's certificate";
    }
    if (root instanceof java.security.cert.CertificateExpiredException) {
      return "has a certificate that has expired (" + said + "); renew it on the broker";
    }
    if (root instanceof java.security.cert.CertificateNotYetValidException) {
      return "has a certificate that is not valid yet (" + said + "); look at both clocks";
    }
    if (said.startsWith("No subject alternative") || said.startsWith("No name matching")) {
      return "has a certificate for another host ("
          + said
          + "); kafka.bootstrap.servers and the broker's advertised.listeners must use a name that"
          + " the certificate has";
    }
    if (said.contains("certificate")) { // an alert: certificate_required, bad_certificate, …
      return kafka.keySet().stream().anyMatch(key -> key.startsWith("ssl.keystore"))
          ? "does not take our certificate ("
              + said
              + "); its authority must be known to the broker"
          : "wants a client certificate ("
              + said
              + "); set kafka.ssl.keystore.location and kafka.ssl.keystore.password";
    }
    if (said.contains("Unsupported or unrecognized SSL message")) {
      return "speaks no TLS on this port; kafka.security.protocol is '"
          + Principal.text(kafka, "security.protocol", "PLAINTEXT")
          + "', and must be the listener's: PLAINTEXT or SASL_PLAINTEXT";
    }
    return "does not agree on TLS ("
        + said
        + "); kafka.ssl.enabled.protocols and kafka.ssl.cipher.suites must suit it";
  }

  private String truststore() {
    @Nullable Object file = kafka.get("ssl.truststore.location");
    return file == null ? "Java's own list" : String.valueOf(file);
  }

  private static Throwable root(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest;
  }
}
