package org.courant.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The authorities that may vouch for a server: a PKCS12 or JKS store, or without a password, PEM.
 *
 * @param password of the store; null for a PEM file
 */
public record TrustStore(Path file, @Nullable String password) {

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException where the file cannot be read, or holds no certificate
   */
  SSLContext context() {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = password == null ? pem(in) : stored(password);
      if (store.size() == 0) {
        throw new IllegalArgumentException(bad("holds no certificate"));
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          bad("cannot be read as " + (password == null ? "PEM; a store needs a password" : "store"))
              + ": "
              + e,
          e);
    }
  }

  private KeyStore stored(String word) throws IOException, GeneralSecurityException {
    return KeyStore.getInstance(file.toFile(), word.toCharArray());
  }

  private static KeyStore pem(InputStream in) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
      store.setCertificateEntry("authority-" + store.size(), each);
    }
    return store;
  }

  private String bad(String rule) {
    return "registry.truststore: '" + file + "' " + rule;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "TrustStore[" + file + "]";
  }
}
