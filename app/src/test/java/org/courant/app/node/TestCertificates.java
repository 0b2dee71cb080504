package org.courant.app.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

/** Keys made for one run by the JDK's keytool: two authorities, and who has what from the first. */
public final class TestCertificates {
  public static final String PASSWORD = "not-a-secret";
  private static final String LOOPBACK = "san=ip:127.0.0.1";

  private final Path dir;

  private TestCertificates(Path dir) {
    this.dir = dir;
  }

  static TestCertificates in(Path dir) throws IOException, InterruptedException {
    Files.createDirectories(dir);
    TestCertificates made = new TestCertificates(dir);
    made.authority("ca");
    made.authority("other-ca");
    made.signed("broker", LOOPBACK, "-validity", "365");
    made.signed("expired", LOOPBACK, "-startdate", "-10d", "-validity", "1");
    made.signed("mismatched", "san=dns:elsewhere.test", "-validity", "365");
    made.signed("client", "san=dns:client.test", "-validity", "365");
    made.signed("expiring", LOOPBACK, "-validity", "10");
    return made;
  }

  /** A store with one key of its own authority. */
  public static Path one(Path dir) throws IOException, InterruptedException {
    TestCertificates made = new TestCertificates(dir);
    made.authority("one");
    return made.keyStore("one");
  }

  /** A store with one key. */
  public Path keyStore(String alias) {
    return store(alias + "-key", alias, true);
  }

  /** A store with an authority's certificate alone. */
  public Path trustStore(String alias) {
    return store(alias + "-trust", alias, false);
  }

  private Path store(String name, String alias, boolean key) {
    Path file = dir.resolve(name + ".p12");
    try (InputStream in = Files.newInputStream(all())) {
      KeyStore from = KeyStore.getInstance("PKCS12");
      from.load(in, PASSWORD.toCharArray());
      KeyStore to = KeyStore.getInstance("PKCS12");
      to.load(null, null);
      char[] password = PASSWORD.toCharArray();
      if (key) {
        to.setKeyEntry(
            alias, from.getKey(alias, password), password, from.getCertificateChain(alias));
      } else {
        to.setCertificateEntry(alias, from.getCertificate(alias));
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        to.store(out, password);
      }
      return file;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("no store " + file, e);
    }
  }

  private Path all() {
    return dir.resolve("all.p12");
  }

  private void authority(String name) throws IOException, InterruptedException {
    keytool(name, "-ext", "bc:c", "-validity", "365");
  }

  private void signed(String name, String names, String... more)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of("-signer", "ca", "-ext", names));
    options.addAll(List.of(more));
    keytool(name, options.toArray(String[]::new));
  }

  private void keytool(String name, String... more) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-genkeypair", "-alias", name));
    command.addAll(List.of("-dname", "CN=" + name, "-keyalg", "EC", "-groupname", "secp256r1"));
    command.addAll(List.of("-storetype", "PKCS12", "-keystore", all().toString()));
    command.addAll(List.of("-storepass", PASSWORD));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool: " + said);
    }
  }
}
