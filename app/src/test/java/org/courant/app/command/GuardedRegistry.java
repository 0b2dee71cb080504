package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.courant.app.node.TestCertificates;
import org.jspecify.annotations.Nullable;

/** The real registry behind TLS and basic auth: one user may do everything, another nothing. */
final class GuardedRegistry implements AutoCloseable {
  static final String USER = "courant";
  static final String PASSWORD = "registry-pw-66";
  static final String GUEST = "guest";

  private final HttpsServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI target;

  GuardedRegistry(URI target, Path keyStore) throws IOException, GeneralSecurityException {
    this.target = target;
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(keyStore)));
    server.createContext("/", this::answer);
    server.start();
  }

  private static SSLContext context(Path keyStore) throws IOException, GeneralSecurityException {
    char[] password = TestCertificates.PASSWORD.toCharArray();
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(keyStore.toFile(), password), password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  String url() {
    return "https://127.0.0.1:" + server.getAddress().getPort() + target.getPath();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      int refused = refused(exchange.getRequestHeaders().getFirst("Authorization"));
      if (refused != 0) {
        exchange.sendResponseHeaders(refused, -1);
        return;
      }
      HttpRequest request =
          HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
              .header("Content-Type", "application/json")
              .build();
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      exchange.sendResponseHeaders(response.statusCode(), response.body().length);
      exchange.getResponseBody().write(response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int refused(@Nullable String authorization) {
    for (String user : List.of(USER, GUEST)) {
      String login = Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(UTF_8));
      if (("Basic " + login).equals(authorization)) {
        return user.equals(USER) ? 0 : 403;
      }
    }
    return 401;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
