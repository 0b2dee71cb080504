package org.courant.page.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.function.Consumer;
import org.courant.page.read.UnavailableException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a request to its answer. */
final class PageHandler extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(PageHandler.class);
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private final Guard guard;
  private final Router router;
  private final Events events;

  PageHandler(Guard guard, Router router, Events events) {
    this.guard = guard;
    this.router = router;
    this.events = events;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var headers = response.getHeaders();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    try {
      guard.checkHost(header(request, HttpHeader.HOST));
      Path path = Path.of(request.getHttpURI().getPath());
      if (path.is("api", "events") && request.getMethod().equals("GET")) {
        follow(request, response, callback);
      } else {
        send(answer(request, path), response, callback);
      }
    } catch (Refusal e) {
      if (e.status() == 405) {
        headers.put(HttpHeader.ALLOW, "GET, HEAD");
      }
      send(Answer.error(e.status(), String.valueOf(e.getMessage())), response, callback);
    } catch (HttpException.RuntimeException e) {
      send(Answer.error(400, "the request is not well formed"), response, callback);
    } catch (UnavailableException e) {
      send(Answer.error(503, String.valueOf(e.getMessage())), response, callback);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      send(Answer.error(503, "the page ends"), response, callback);
    } catch (RuntimeException e) {
      LOG.warn("The page failed at {} {}", request.getMethod(), request.getHttpURI(), e);
      send(Answer.error(500, "the page failed; the log says why"), response, callback);
    }
    return true;
  }

  private Answer answer(Request request, Path path) throws InterruptedException {
    if (READING.contains(request.getMethod())) {
      return router.get(path, parameters(request), header(request, HttpHeader.IF_NONE_MATCH));
    }
    if (!request.getMethod().equals("POST")) {
      throw new Refusal(405, request.getMethod() + " is not for here");
    }
    guard.checkPost(
        header(request, HttpHeader.HOST),
        header(request, HttpHeader.ORIGIN),
        header(request, HttpHeader.CONTENT_TYPE));
    return router.post(path);
  }

  private static Fields parameters(Request request) {
    try {
      return Request.extractQueryParameters(request);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "the query is not percent-encoded as it should be");
    }
  }

  private static @Nullable String header(Request request, HttpHeader name) {
    return request.getHeaders().get(name);
  }

  private static void send(Answer answer, Response response, Callback callback) {
    response.setStatus(answer.status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type);
    answer.headers.forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(answer.body), callback);
  }

  private void follow(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    events.follow(new Connection(response, callback), request.getHeaders().get("Last-Event-ID"));
  }

  /** A browser that listens: no thread waits for it. */
  private record Connection(Response response, Callback callback) implements Outlet {
    @Override
    public void send(String frame, Runnable sent, Consumer<Throwable> failed) {
      response.write(
          false,
          ByteBuffer.wrap(frame.getBytes(UTF_8)),
          Callback.from(
              sent,
              why -> {
                failed.accept(why);
                callback.failed(why);
              }));
    }

    @Override
    public void end() {
      callback.succeeded();
    }
  }
}
