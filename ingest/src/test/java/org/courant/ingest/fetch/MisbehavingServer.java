package org.courant.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** HTTP on loopback by raw sockets, so that it can be as wrong as servers are. */
public final class MisbehavingServer implements AutoCloseable {
  private final ServerSocket server;
  private final boolean tls;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /** What is done once the request is read. */
  public interface Answer {
    void give(OutputStream out, Socket socket) throws IOException, InterruptedException;
  }

  public MisbehavingServer() throws IOException {
    this(ServerSocketFactory.getDefault(), false);
  }

  MisbehavingServer(ServerSocketFactory sockets, boolean tls) throws IOException {
    this.server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.tls = tls;
    daemon(this::accept);
  }

  public MisbehavingServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** A whole and right answer, with these header lines. */
  public MisbehavingServer on(String path, String status, String headers, byte[] body) {
    return on(path, (out, socket) -> out.write(whole(status, headers, body)));
  }

  public MisbehavingServer on(String path, String body) {
    return on(path, "200 OK", "", body.getBytes(UTF_8));
  }

  static byte[] whole(String status, String headers, byte[] body) {
    String head =
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
    byte[] first = head.getBytes(ISO_8859_1);
    byte[] all = new byte[first.length + body.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(body, 0, all, first.length, body.length);
    return all;
  }

  public URI uri(String path) {
    return uri("127.0.0.1", path);
  }

  URI uri(String host, String path) {
    return URI.create((tls ? "https://" : "http://") + host + ":" + port() + path);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** Each request with its headers, as it came. */
  public List<String> requests() {
    return requests;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        daemon(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      StringBuilder request = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
      }
      if (request.isEmpty()) {
        return;
      }
      requests.add(request.toString());
      String path = request.toString().split(" ", 3)[1];
      OutputStream out = socket.getOutputStream();
      answers
          .getOrDefault(path, (o, s) -> o.write(whole("404 Not Found", "", new byte[0])))
          .give(out, socket);
      out.flush();
    } catch (IOException | InterruptedException e) {
      // The client has gone, as it should.
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "misbehaving");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
