package org.courant.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** As much of the Confluent API as the client uses, over real HTTP, with trouble on demand. */
final class FakeRegistry implements AutoCloseable {
  static final int HANG = -1;
  static final int HANG_AFTER_HEADERS = -2;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Status of each of the next answers; 200 once there are none left. */
  final Queue<Integer> next = new ConcurrentLinkedQueue<>();

  final List<String> requests = new CopyOnWriteArrayList<>();
  final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final List<String> schemas = new ArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  FakeRegistry() {
    this(0);
  }

  FakeRegistry(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new IllegalStateException("port " + port, e);
    }
    server.setExecutor(threads);
    server.createContext("/api", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port() + "/api");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath().substring("/api".length());
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    requests.add(exchange.getRequestMethod() + " " + path);
    authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    Integer status = next.poll();
    if (status != null && status < 0) {
      hang(exchange, status);
    } else if (status != null) {
      send(exchange, status, Map.of("error_code", status, "message", "on demand"));
    } else if (path.startsWith("/schemas/ids/")) {
      sendSchema(exchange, Integer.parseInt(path.substring("/schemas/ids/".length())));
    } else if (path.startsWith("/compatibility/")) {
      send(exchange, 200, Map.of("is_compatible", false));
    } else if (path.equals("/subjects")) {
      send(exchange, 200, List.of("news.articles-value"));
    } else {
      register(exchange, JSON.readTree(body).get("schema").asText());
    }
  }

  private void hang(HttpExchange exchange, int how) throws IOException {
    if (how == HANG_AFTER_HEADERS) {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().flush();
    }
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void register(HttpExchange exchange, String schema) throws IOException {
    if (!schemas.contains(schema)) {
      schemas.add(schema);
    }
    send(exchange, 200, Map.of("id", schemas.indexOf(schema) + 1));
  }

  private synchronized void sendSchema(HttpExchange exchange, int id) throws IOException {
    if (id < 1 || id > schemas.size()) {
      send(exchange, 404, Map.of("error_code", 40403, "message", "Schema not found"));
    } else {
      send(exchange, 200, Map.of("schema", schemas.get(id - 1)));
    }
  }

  private static void send(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
