package org.courant.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom the broker takes us for, as far as the settings tell: no request of Kafka's asks. A broker
 * with mapping rules of its own may see another name.
 */
final class Principal {
  private static final Pattern USERNAME =
      Pattern.compile("\\busername\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))");

  private Principal() {}

  static String of(Map<String, Object> kafka) {
    String protocol = text(kafka, "security.protocol", "PLAINTEXT");
    if (protocol.startsWith("SASL")) {
      String user = userName(kafka);
      return "User:" + (user == null ? "(as in kafka.sasl.jaas.config)" : user);
    }
    return "User:" + (protocol.equals("SSL") ? subject(kafka) : "ANONYMOUS");
  }

  static @Nullable String userName(Map<String, Object> kafka) {
    Matcher matcher = USERNAME.matcher(text(kafka, "sasl.jaas.config", ""));
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  private static String subject(Map<String, Object> kafka) {
    String file = text(kafka, "ssl.keystore.location", "");
    if (file.isEmpty()) {
      return kafka.containsKey("ssl.keystore.key") ? "(the certificate's subject)" : "ANONYMOUS";
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      KeyStore store = KeyStore.getInstance(text(kafka, "ssl.keystore.type", "JKS"));
      store.load(in, text(kafka, "ssl.keystore.password", "").toCharArray());
      for (String alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate x) {
          return x.getSubjectX500Principal().getName();
        }
      }
    } catch (IOException | GeneralSecurityException e) {
      // The name is for a message alone; what is wrong with the file is told elsewhere.
    }
    return "(the subject of the certificate in " + file + ")";
  }

  static String text(Map<String, Object> kafka, String key, String byDefault) {
    return String.valueOf(kafka.getOrDefault(key, byDefault));
  }
}
