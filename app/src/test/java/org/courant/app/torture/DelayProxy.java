package org.courant.app.torture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A slow network between a client and a port of this machine: bytes arrive late, in order. */
final class DelayProxy implements AutoCloseable {
  /** Bytes and when they may go on, in nanoseconds; null bytes end the stream. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Chunk(byte @Nullable [] bytes, long due) {}

  private final int target;
  private final ServerSocket server;
  private volatile long delayMillis;

  DelayProxy(int port, int target) throws IOException {
    this.target = target;
    server = new ServerSocket(port, 100, loopback());
    daemon(this::accept, "delay-accept");
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  /** Each way. */
  void delay(long millis) {
    delayMillis = millis;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        connect(server.accept());
      } catch (IOException e) {
        // The client is told by its closed connection, and comes again.
      }
    }
  }

  private void connect(Socket client) throws IOException {
    try {
      Socket behind = new Socket(loopback(), target);
      client.setTcpNoDelay(true);
      behind.setTcpNoDelay(true);
      pump(client, behind);
      pump(behind, client);
    } catch (IOException e) {
      client.close();
      throw e;
    }
  }

  private void pump(Socket from, Socket to) {
    BlockingQueue<Chunk> late = new ArrayBlockingQueue<>(1_000);
    daemon(() -> read(from, late), "delay-read");
    daemon(() -> write(late, from, to), "delay-write");
  }

  private void read(Socket from, BlockingQueue<Chunk> late) {
    byte[] buffer = new byte[64 * 1024];
    try {
      InputStream in = from.getInputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        late.put(new Chunk(Arrays.copyOf(buffer, n), due()));
      }
    } catch (IOException | InterruptedException e) {
      // An end like any other.
    }
    late.offer(new Chunk(null, due()));
  }

  private long due() {
    return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delayMillis);
  }

  private static void write(BlockingQueue<Chunk> late, Socket from, Socket to) {
    try (from;
        to) {
      OutputStream out = to.getOutputStream();
      for (Chunk next = late.take(); next.bytes() != null; next = late.take()) {
        long early = next.due() - System.nanoTime();
        if (early > 0) {
          TimeUnit.NANOSECONDS.sleep(early);
        }
        out.write(next.bytes());
      }
    } catch (IOException | InterruptedException e) {
      // Both sides are closed, and both clients see it.
    }
  }

  private static void daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
