package org.courant.ingest.fetch;

import static org.courant.ingest.fetch.Fetched.Failure.DENIED;
import static org.courant.ingest.fetch.Fetched.Failure.GONE;
import static org.courant.ingest.fetch.Fetched.Failure.REFUSED;
import static org.courant.ingest.fetch.Fetched.Failure.TROUBLE;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/**
 * GET under rules and limits, redirects checked one by one. Every failure is a value; nothing is
 * retried here. Safe for many threads.
 */
public final class HttpFetcher implements AutoCloseable {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> PERMANENT = Set.of(301, 308);

  private final FetchRules rules;
  private final FetchLimits limits;
  private final String userAgent;
  private final Clock clock;
  private final CheckedDns dns;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "courant-fetch-deadlines");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * A fetcher of its own connections.
   *
   * @param userAgent with a way to reach whoever runs this
   */
  public HttpFetcher(FetchRules rules, FetchLimits limits, String userAgent, Clock clock) {
    this(
        rules,
        limits,
        userAgent,
        clock,
        InetAddress::getAllByName,
        SSLContexts.createSystemDefault());
  }

  HttpFetcher(
      FetchRules rules,
      FetchLimits limits,
      String userAgent,
      Clock clock,
      Names names,
      SSLContext tls) {
    this.rules = rules;
    this.limits = limits;
    this.userAgent = userAgent;
    this.clock = clock;
    this.dns = new CheckedDns(names, rules, limits.connect());
    this.client = HttpClients.create(dns, rules, limits, tls);
  }

  public String userAgent() {
    return userAgent;
  }

  public Fetched fetch(Request request) {
    long end = System.nanoTime() + limits.total().toNanos();
    URI uri = request.uri();
    URI before = null;
    boolean permanent = true;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      String broken = rules.broken(uri, before);
      if (broken != null) {
        return Fetched.Failed.of(REFUSED, hop == 0 ? broken : "redirect: " + broken);
      }
      URI moved = permanent && hop > 0 ? uri : null;
      Hop answer = hop(request, uri, moved, Duration.ofNanos(end - System.nanoTime()));
      if (answer instanceof Done done) {
        return done.fetched();
      }
      Onward onward = (Onward) answer;
      permanent &= onward.permanent();
      before = uri;
      uri = onward.uri();
    }
    return Fetched.Failed.of(TROUBLE, "over " + limits.redirects() + " redirects, the limit");
  }

  /** One request on the way. */
  private sealed interface Hop {}

  private record Done(Fetched fetched) implements Hop {}

  private record Onward(URI uri, boolean permanent) implements Hop {}

  private Hop hop(Request request, URI uri, @Nullable URI moved, Duration left) {
    HttpGet get = get(request, uri);
    HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
    try (Deadline deadline = new Deadline(timer, get, left, limits.total())) {
      deadline.stage(limits.headers(), "no complete headers");
      try (ClassicHttpResponse response = client.executeOpen(host, get, null)) {
        deadline.stageDone();
        try {
          return answer(response, uri, moved);
        } finally {
          // What is left of the body is not wanted, and closing must not wait for it.
          get.cancel();
        }
      } catch (IOException | RuntimeException e) {
        String passed = deadline.passed();
        return new Done(
            passed == null ? Trouble.of(e, limits) : Fetched.Failed.of(TROUBLE, passed));
      }
    }
  }

  private HttpGet get(Request request, URI uri) {
    HttpGet get = new HttpGet(uri);
    get.setHeader("User-Agent", userAgent);
    get.setHeader("Accept", "*/*");
    get.setHeader("Accept-Encoding", "gzip, deflate");
    get.setHeader("Connection", "close");
    if (sameOrigin(request.uri(), uri)) {
      request.headers().forEach(get::setHeader);
    }
    if (request.etag() != null) {
      get.setHeader("If-None-Match", request.etag());
    }
    if (request.lastModified() != null) {
      get.setHeader("If-Modified-Since", request.lastModified());
    }
    return get;
  }

  private static boolean sameOrigin(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && FetchRules.port(one) == FetchRules.port(other);
  }

  private Hop answer(ClassicHttpResponse response, URI uri, @Nullable URI moved)
      throws IOException {
    int code = response.getCode();
    if (REDIRECTS.contains(code)) {
      return redirect(response, uri, code);
    }
    if (code == 304) {
      return new Done(new Fetched.NotModified());
    }
    return new Done(code == 200 ? body(response, uri, moved) : denied(response, code));
  }

  private static Hop redirect(HttpResponse response, URI uri, int code) {
    String location = header(response, "Location");
    if (location == null) {
      return new Done(
          Fetched.Failed.of(TROUBLE, "HTTP " + code + " without the address it leads to"));
    }
    try {
      return new Onward(uri.resolve(WebAddress.of(location)), PERMANENT.contains(code));
    } catch (IllegalArgumentException e) {
      return new Done(Fetched.Failed.of(TROUBLE, "redirect: " + e.getMessage()));
    }
  }

  private Fetched body(ClassicHttpResponse response, URI uri, @Nullable URI moved)
      throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return Fetched.Failed.of(TROUBLE, "HTTP 200 without a body");
    }
    InputStream in = entity.getContent();
    byte[] bytes = new BodyReader(limits).read(in, header(response, "Content-Encoding"));
    return new Fetched.Body(
        bytes,
        uri,
        moved,
        charset(entity.getContentType()),
        header(response, "ETag"),
        header(response, "Last-Modified"));
  }

  private Fetched denied(HttpResponse response, int code) {
    Fetched.Failure failure =
        switch (code) {
          case 410 -> GONE;
          case 408, 425, 429 -> TROUBLE;
          default -> code >= 400 && code < 500 ? DENIED : TROUBLE;
        };
    return new Fetched.Failed(
        failure,
        "HTTP " + code,
        RetryAfter.parse(header(response, "Retry-After"), clock.instant()));
  }

  private static @Nullable String charset(@Nullable String contentType) {
    ContentType type = ContentType.parseLenient(contentType);
    String name = type == null ? null : type.getParameter("charset");
    try {
      return name != null && Charset.isSupported(name) ? name.toUpperCase(Locale.ROOT) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String header(HttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
    timer.shutdownNow();
    dns.close();
  }
}
