package org.courant.app.node;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports on loopback. */
final class Ports {
  static final String LOOPBACK = "127.0.0.1";
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;

  private Ports() {}

  /**
   * The port wanted, or a free one for 0.
   *
   * @param patience for one that is about to be let go
   */
  static int claim(int wanted, String what, String option, String variable, Duration patience)
      throws InterruptedException {
    if (wanted == 0) {
      return free();
    }
    long deadline = System.nanoTime() + patience.toNanos();
    while (answers(wanted) && System.nanoTime() < deadline) {
      Thread.sleep(100);
    }
    try (ServerSocket socket = listen(wanted)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new NodeException(
          "port "
              + wanted
              + " for the "
              + what
              + " is taken; choose another with "
              + option
              + " or "
              + variable
              + ", or stop what listens there",
          e);
    }
  }

  /**
   * Below the range that systems give to outgoing connections: between the look here and the
   * child's own listening, one of these would now and then take the port.
   */
  static int free() {
    for (int tries = 0; tries < 50; tries++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (isFree(port)) {
        return port;
      }
    }
    return anyFree();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = listen(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static int anyFree() {
    try (ServerSocket socket = listen(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new NodeException("no free port on " + LOOPBACK, e);
    }
  }

  static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(address(port), 200);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** With address reuse, as the broker binds: connections in TIME_WAIT do not count as taken. */
  private static ServerSocket listen(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(address(port), 1);
    return socket;
  }

  private static InetSocketAddress address(int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
  }
}
