package org.courant.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** The ways in which a server goes wrong. */
@SuppressWarnings("ImmutableEnumChecker") // an answer is a function
enum Misbehaviour {
  REDIRECT_LOOP(redirect(302, "/REDIRECT_LOOP"), "TROUBLE: over 5 redirects, the limit"),
  REDIRECT_TO_PRIVATE(
      redirect(302, "http://10.0.0.5/x"), "REFUSED: 10.0.0.5 is private; ingest.allow-networks"),
  REDIRECT_TO_METADATA(
      redirect(302, "http://169.254.169.254/latest/"), "REFUSED: 169.254.169.254 is link-local"),
  REDIRECT_TO_MAPPED(
      redirect(302, "http://[::ffff:192.168.1.1]/"), "REFUSED: 192.168.1.1 is private"),
  REDIRECT_TO_DECIMAL(redirect(302, "http://167772165/"), "REFUSED: 10.0.0.5 is private"),
  REDIRECT_TO_FILE(redirect(301, "file:///etc/passwd"), "REFUSED: redirect: scheme file: is"),
  REDIRECT_TO_PORT(redirect(302, "http://127.0.0.1:22/"), "REFUSED: redirect: port 22 is refused"),
  REDIRECT_WITH_PASSWORD(
      redirect(302, "http://me:s3cret@127.0.0.1/"), "REFUSED: redirect: the address has a user"),
  REDIRECT_TO_NOWHERE(
      head("HTTP/1.1 302 Found\r\n\r\n"), "TROUBLE: HTTP 302 without the address it leads to"),
  REDIRECT_TO_NONSENSE(
      redirect(302, "http://%zz/?k=s3cret"), "TROUBLE: redirect: 'http://%zz/?k=…'"),
  SLOW_HEADERS(drip("HTTP/1.1 200 OK\r\nX-Slow: "), "TROUBLE: no complete headers within 300 ms"),
  SILENT_HEADERS((out, socket) -> Thread.sleep(60_000), "TROUBLE: no complete headers within"),
  SLOW_BODY(drip("HTTP/1.1 200 OK\r\n\r\n"), "TROUBLE: not done within 2 s"),
  SILENT_BODY(
      (out, socket) -> {
        out.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc".getBytes(UTF_8));
        out.flush();
        Thread.sleep(60_000);
      },
      "TROUBLE: no connection or no byte within 5 s or 700 ms"),
  ENDLESS_BODY(
      endless("HTTP/1.1 200 OK\r\n\r\n", "x".repeat(8192)),
      "TROUBLE: body is over 1000000 bytes as sent, the limit"),
  ENDLESS_CHUNKS(
      endless(
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
          "1000\r\n" + "x".repeat(4096) + "\r\n"),
      "TROUBLE: body is over 1000000 bytes as sent, the limit"),
  GZIP_BOMB(
      packed("gzip", gzip(new byte[30_000_000])),
      "TROUBLE: body unpacks to over 200 times its size, the limit"),
  LARGE_GZIP(
      packed("gzip", gzip(noise(4_200_000))), "TROUBLE: body is over 4000000 bytes, the limit"),
  DEFLATE_BOMB(
      packed("deflate", deflate(new byte[30_000_000], false)),
      "TROUBLE: body unpacks to over 200 times its size, the limit"),
  CUT_GZIP(
      packed("gzip", Arrays.copyOf(gzip(noise(50_000)), 1_000)), "TROUBLE: the body is cut off"),
  NO_GZIP(packed("gzip", "plain".getBytes(UTF_8)), "TROUBLE: the body is broken: Not in GZIP"),
  UNKNOWN_ENCODING(
      packed("br", new byte[] {1, 2}), "TROUBLE: Content-Encoding 'br' was not asked for"),
  TWICE_PACKED(
      packed("gzip, gzip", gzip(gzip(new byte[9]))),
      "TROUBLE: Content-Encoding 'gzip, gzip' was not asked for"),
  GOOD_GZIP(packed("gzip", gzip("well".getBytes(UTF_8))), "well"),
  GOOD_DEFLATE(packed("deflate", deflate("well".getBytes(UTF_8), false)), "well"),
  RAW_DEFLATE(packed("deflate", deflate("well".getBytes(UTF_8), true)), "well"),
  LENGTH_TOO_LARGE(
      head("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nabc"), "TROUBLE: the body is cut off"),
  LENGTH_TOO_SMALL(head("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef"), "abc"),
  LENGTH_OF_NONSENSE(
      head("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nabc"), "TROUBLE: no valid HTTP:"),
  CUT_CHUNK(
      head("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc"),
      "TROUBLE: the body is "),
  BAD_CHUNK(
      head("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n"),
      "TROUBLE: the body is broken"),
  NOT_MODIFIED(head("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n"), "not modified"),
  BUSY_SECONDS(
      head("HTTP/1.1 429 Slow down\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n"),
      "TROUBLE: HTTP 429, again in PT2M"),
  BUSY_DATE(
      head("HTTP/1.1 503 Down\r\nRetry-After: Sun, 01 Mar 2026 13:00:00 GMT\r\n\r\n"),
      "TROUBLE: HTTP 503, again in PT1H"),
  BUSY_FOR_EVER(
      head("HTTP/1.1 503 Down\r\nRetry-After: 99999999999\r\n\r\n"),
      "TROUBLE: HTTP 503, again in PT24H"),
  BUSY_NONSENSE(head("HTTP/1.1 503 Down\r\nRetry-After: soon\r\n\r\n"), "TROUBLE: HTTP 503"),
  ABSENT(head("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), "DENIED: HTTP 404"),
  FORBIDDEN(head("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"), "DENIED: HTTP 403"),
  GONE(head("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"), "GONE: HTTP 410"),
  BROKEN(head("HTTP/1.1 500 Oh no\r\nContent-Length: 0\r\n\r\n"), "TROUBLE: HTTP 500"),
  PARTIAL(head("HTTP/1.1 206 Partial\r\nContent-Length: 3\r\n\r\nabc"), "TROUBLE: HTTP 206"),
  RESET(
      (out, socket) -> {
        socket.setSoLinger(true, 0);
        socket.close();
      },
      "TROUBLE: "),
  EMPTY((out, socket) -> {}, "TROUBLE: the server closed the connection without an answer"),
  NO_HTTP(head("220 mail.example ESMTP\r\n\r\n"), "TROUBLE: "),
  HUGE_HEADER(
      head("HTTP/1.1 200 OK\r\nX-Big: " + "x".repeat(100_000) + "\r\n\r\nabc"),
      "TROUBLE: headers are over 200 or a line of them over 16384 bytes, the limits"),
  MANY_HEADERS(
      head("HTTP/1.1 200 OK\r\n" + "X-Many: x\r\n".repeat(300) + "\r\nabc"),
      "TROUBLE: headers are over 200 or a line of them over 16384 bytes, the limits"),
  ENDLESS_HEADERS(endless("HTTP/1.1 200 OK\r\n", "X-Many: x\r\n"), "TROUBLE: headers are over 200");

  final MisbehavingServer.Answer answer;
  final String outcome;

  Misbehaviour(MisbehavingServer.Answer answer, String outcome) {
    this.answer = answer;
    this.outcome = outcome;
  }

  private static MisbehavingServer.Answer head(String all) {
    return (out, socket) -> out.write(all.getBytes(ISO_8859_1));
  }

  private static MisbehavingServer.Answer redirect(int code, String to) {
    return head("HTTP/1.1 " + code + " Moved\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
  }

  private static MisbehavingServer.Answer packed(String encoding, byte[] body) {
    return (out, socket) ->
        out.write(
            MisbehavingServer.whole("200 OK", "Content-Encoding: " + encoding + "\r\n", body));
  }

  /** A byte now and then, for longer than anybody should wait. */
  private static MisbehavingServer.Answer drip(String first) {
    return (out, socket) -> {
      out.write(first.getBytes(ISO_8859_1));
      for (int i = 0; i < 2_000; i++) {
        out.write('x');
        out.flush();
        Thread.sleep(30);
      }
    };
  }

  private static MisbehavingServer.Answer endless(String first, String again) {
    return (OutputStream out, Socket socket) -> {
      out.write(first.getBytes(ISO_8859_1));
      while (true) {
        out.write(again.getBytes(ISO_8859_1));
      }
    };
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(all)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return all.toByteArray();
  }

  private static byte[] deflate(byte[] bytes, boolean raw) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out =
        new DeflaterOutputStream(all, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
      out.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return all.toByteArray();
  }

  /** Packs to about a tenth, as text does. */
  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    int state = 1;
    for (int i = 0; i < length; i++) {
      state = i % 12 == 0 ? state * 1_103_515_245 + 12_345 : state;
      bytes[i] = (byte) ('a' + ((state >>> 16) & 15));
    }
    return bytes;
  }
}
