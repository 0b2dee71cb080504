package org.courant.app.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a registry that answers as it is told. */
class RegistryChecksTest {
  private HttpServer server;
  private int status = 200;
  private String subjects = "[\"news.x-value\"]";
  private String mode = "READWRITE";
  private boolean takesOurs = true;
  private boolean takesAnything;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String path = exchange.getRequestURI().getPath();
    String body = subjects;
    if (path.equals("/mode")) {
      body = "{\"mode\":\"" + mode + "\"}";
    } else if (path.startsWith("/compatibility")) {
      body = "{\"is_compatible\":" + (asked.contains("int") ? takesAnything : takesOurs) + "}";
    }
    exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
    exchange.getResponseBody().write(body.getBytes(UTF_8));
    exchange.close();
  }

  private List<Finding> findings() {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    RegistrySettings settings = RegistrySettings.of(URI.create(url)).withPatience(Duration.ZERO);
    return new RegistryChecks(new RegistryClient(settings), url)
        .of(Map.of("news.x", Schema.create(Schema.Type.STRING)));
  }

  @Test
  void registryAsItShouldBeIsWell() {
    Found.nothing(findings());
  }

  @Test
  void refusedCredentialsAreTold() {
    status = 401;
    Found.only(Check.REGISTRY_REFUSES, findings(), "status 401", "registry.password");
  }

  @Test
  void silenceIsTold() {
    status = 503;
    Found.only(Check.REGISTRY_SILENT, findings(), "gave no answer", "registry.url");
  }

  @Test
  void registryThatOnlyReadsIsTold() {
    mode = "READONLY";
    Found.only(Check.REGISTRY_READ_ONLY, findings(), "READONLY", "READWRITE");
  }

  @Test
  void missingSubjectIsTold() {
    subjects = "[]";
    Found.only(Check.SUBJECT_MISSING, findings(), "news.x-value: is not registered");
  }

  @Test
  void schemaThatDoesNotFollowIsTold() {
    takesOurs = false;
    Found.only(Check.SCHEMA_INCOMPATIBLE, findings(), "news.x-value", "does not follow");
  }

  @Test
  void registryThatTakesAnythingIsTold() {
    takesAnything = true;
    Found.only(Check.COMPATIBILITY_NONE, findings(), "takes any schema", "BACKWARD");
  }
}
