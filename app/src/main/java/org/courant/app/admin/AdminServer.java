package org.courant.app.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.courant.app.admin.Page.Answer;
import org.courant.app.settings.AdminSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves pages that cost next to nothing to make, each at its own path. The JDK's server will do:
 * few ask, and they are machines of the operator's.
 */
public final class AdminServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AdminServer.class);
  private static final int THREADS = 4;

  /** A request that never ends would hold a thread for good; read once by the JDK, in seconds. */
  private static final String LONGEST_REQUEST = "sun.net.httpserver.maxReqTime";

  private final HttpServer server;
  private final ExecutorService threads;
  private final Map<String, Page> pages;

  private AdminServer(HttpServer server, Map<String, Page> pages) {
    this.server = server;
    this.pages = new TreeMap<>(pages);
    this.threads =
        Executors.newFixedThreadPool(
            THREADS,
            work -> {
              Thread thread = new Thread(work, "courant-admin");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Listens.
   *
   * @throws AdminException if the address cannot be had
   */
  public static AdminServer start(AdminSettings settings, Map<String, Page> pages) {
    if (System.getProperty(LONGEST_REQUEST) == null) {
      System.setProperty(LONGEST_REQUEST, "10");
    }
    InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
    if (address.isUnresolved()) {
      throw new AdminException("admin.host: '" + settings.host() + "' is not known");
    }
    try {
      AdminServer started = new AdminServer(HttpServer.create(address, 0), pages);
      started.server.createContext("/", started::answer);
      started.server.setExecutor(started.threads);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new AdminException(
          "admin.port: "
              + settings.port()
              + " on "
              + settings.host()
              + " cannot be had ("
              + e.getMessage()
              + "); set another, 0 for a free one, or off");
    }
  }

  /** Where it is, for whoever is on this machine. */
  public URI address() {
    InetSocketAddress bound = server.getAddress();
    boolean everywhere = bound.getAddress().isAnyLocalAddress();
    String host = everywhere ? "127.0.0.1" : bound.getAddress().getHostAddress();
    boolean six = host.indexOf(':') >= 0;
    return URI.create("http://" + (six ? "[" + host + "]" : host) + ":" + bound.getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath()));
    }
  }

  private Answer answer(String method, String path) {
    Page page = pages.get(path);
    if (page == null) {
      return plain(404, "no such page; there are " + String.join(", ", pages.keySet()));
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return plain(405, method + " is not for here");
    }
    try {
      return page.answer();
    } catch (RuntimeException e) {
      LOG.warn("The admin page {} failed", path, e);
      return plain(500, "the page failed; the log says why");
    }
  }

  private static Answer plain(int status, String body) {
    return new Answer(status, "text/plain; charset=utf-8", body + "\n");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
