package org.courant.page.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.EnumSet;
import org.courant.page.ask.Questions;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens. */
public final class PageServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PageServer.class);
  private static final int THREADS = 16;
  private static final int MOST_CONNECTIONS = 300;
  private static final long IDLE_MS = 30_000;

  /**
   * An id is an address, and stands in the path; nothing of a path ever names a file of the disk.
   */
  private static final UriCompliance IDS_IN_PATHS =
      UriCompliance.from(
          EnumSet.of(
              Violation.AMBIGUOUS_PATH_SEPARATOR,
              Violation.AMBIGUOUS_PATH_ENCODING,
              Violation.AMBIGUOUS_PATH_SEGMENT,
              Violation.AMBIGUOUS_EMPTY_SEGMENT,
              Violation.AMBIGUOUS_PATH_PARAMETER,
              Violation.SUSPICIOUS_PATH_CHARACTERS));

  private final Server server;
  private final ServerConnector connector;
  private final Events events;

  private PageServer(Server server, ServerConnector connector, Events events) {
    this.server = server;
    this.connector = connector;
    this.events = events;
  }

  /**
   * Serves.
   *
   * @throws PageException if the address cannot be had
   */
  public static PageServer start(PageAddress address, Questions questions) {
    if (new InetSocketAddress(address.host(), address.port()).isUnresolved()) {
      throw new PageException("page.host: '" + address.host() + "' is not known");
    }
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("courant-page");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setHost(address.host());
    connector.setPort(address.port());
    connector.setIdleTimeout(IDLE_MS);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    Events events = Events.of(questions);
    server.setHandler(new PageHandler(new Guard(address), new Router(questions), events));
    PageServer started = new PageServer(server, connector, events);
    started.listen(address);
    events.start();
    return started;
  }

  /**
   * Whether the address can be had; for those who want to know before they begin something longer.
   *
   * @throws PageException if it cannot
   */
  public static void check(PageAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address.host(), address.port()));
    } catch (IOException e) {
      throw taken(address, e);
    }
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setUriCompliance(IDS_IN_PATHS);
    configuration.setRequestHeaderSize(24 * 1024);
    return configuration;
  }

  private void listen(PageAddress address) {
    try {
      server.start();
    } catch (Exception e) {
      close();
      throw taken(address, e.getCause() == null ? e : e.getCause());
    }
  }

  private static PageException taken(PageAddress address, Throwable why) {
    return new PageException(
        "page.port: "
            + address.port()
            + " on "
            + address.host()
            + " cannot be had ("
            + why.getMessage()
            + "); set another, 0 for a free one, or off");
  }

  /** Where it is, for whoever is on this machine. */
  public URI address() {
    String host = connector.getHost();
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String named = everywhere ? "127.0.0.1" : host;
    boolean six = named.indexOf(':') >= 0;
    return URI.create(
        "http://" + (six ? "[" + named + "]" : named) + ":" + connector.getLocalPort());
  }

  @Override
  public void close() {
    events.close();
    try {
      server.stop();
    } catch (Exception e) {
      LOG.debug("The page's server did not stop well", e);
    }
  }
}
