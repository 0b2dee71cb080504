package org.courant.app.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Looks at the certificates in our stores, and at the one that a broker shows. */
final class CertificateLook {
  private static final int PATIENCE_MS = 3_000;

  private CertificateLook() {}

  static List<Finding> at(Map<String, Object> kafka, Clock clock) {
    if (!String.valueOf(kafka.get("security.protocol")).contains("SSL")) {
      return List.of();
    }
    CertificateChecks checks = new CertificateChecks(clock);
    List<Finding> all = new ArrayList<>();
    for (String store : List.of("ssl.keystore", "ssl.truststore")) {
      all.addAll(checks.of("kafka." + store + ".location", stored(kafka, store)));
    }
    String server = String.valueOf(kafka.get("bootstrap.servers")).split(",", 2)[0].strip();
    all.addAll(checks.of(server, shown(server)));
    return List.copyOf(all);
  }

  /** Empty where the store cannot be read: the clients tell that. */
  static List<X509Certificate> stored(Map<String, Object> kafka, String store) {
    Object file = kafka.get(store + ".location");
    if (file == null) {
      return List.of();
    }
    String type = String.valueOf(kafka.getOrDefault(store + ".type", "JKS"));
    try (InputStream in = Files.newInputStream(Path.of(String.valueOf(file)))) {
      return only(
          type.equals("PEM")
              ? CertificateFactory.getInstance("X.509").generateCertificates(in)
              : stored(in, type, String.valueOf(kafka.getOrDefault(store + ".password", ""))));
    } catch (IOException | GeneralSecurityException e) {
      return List.of();
    }
  }

  private static Collection<Certificate> stored(InputStream in, String type, String password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(type);
    store.load(in, password.toCharArray());
    List<Certificate> all = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      Certificate certificate = store.getCertificate(alias);
      if (certificate != null) {
        all.add(certificate);
      }
    }
    return all;
  }

  /** What the server shows before it asks anything of us; nothing is sent to it. */
  static List<X509Certificate> shown(String server) {
    Recorder recorder = new Recorder();
    int colon = server.lastIndexOf(':');
    try (Socket plain = new Socket()) {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {recorder}, null);
      int port = Integer.parseInt(server.substring(colon + 1));
      String host = server.substring(0, colon);
      plain.connect(new InetSocketAddress(host, port), PATIENCE_MS);
      plain.setSoTimeout(PATIENCE_MS);
      try (SSLSocket socket =
          (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true)) {
        socket.startHandshake();
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // It may want a certificate of ours; by then it has shown its own.
    }
    return recorder.seen;
  }

  private static List<X509Certificate> only(Collection<? extends Certificate> all) {
    return all.stream()
        .filter(X509Certificate.class::isInstance)
        .map(X509Certificate.class::cast)
        .toList();
  }

  /** Notes the chain and lets it pass: the socket is for looking at it and for nothing else. */
  private static final class Recorder extends X509ExtendedTrustManager {
    private volatile List<X509Certificate> seen = List.of();

    private void see(X509Certificate[] chain) {
      seen = List.copyOf(Arrays.asList(chain));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
      see(chain);
    }

    @Override
    public void checkServerTrusted(
        X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {
      see(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {
      see(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(
        X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
