package org.courant.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpFetcherTest {
  @TempDir private static Path dir;
  private MisbehavingServer server;

  @BeforeEach
  void start() throws IOException {
    server = new MisbehavingServer();
    server.on("/feed", "well");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Fetched fetch(Request request) {
    try (HttpFetcher fetcher = TestFetchers.patient(server.port())) {
      return fetcher.fetch(request);
    }
  }

  private static String text(Fetched fetched) {
    return fetched instanceof Fetched.Body body ? new String(body.bytes(), UTF_8) : "" + fetched;
  }

  @Test
  void saysWhoItIsAndSendsValidatorsAndHeaders() {
    fetch(
        new Request(
            server.uri("/feed"), Map.of("Authorization", "Bearer x"), "\"e1\"", "Sun, 1 Mar"));
    assertThat(server.requests())
        .singleElement()
        .asString()
        .contains(
            "User-Agent: courant-test (+mailto:desk@example.org)",
            "Accept-Encoding: gzip, deflate",
            "If-None-Match: \"e1\"",
            "If-Modified-Since: Sun, 1 Mar",
            "Authorization: Bearer x");
  }

  @Test
  void secretsStayAtTheirHostWhenItRedirects() throws IOException {
    try (MisbehavingServer other = new MisbehavingServer().on("/there", "elsewhere")) {
      server.on("/here", "302 Found", "Location: " + other.uri("/there") + "\r\n", new byte[0]);
      server.on("/self", "302 Found", "Location: /feed\r\n", new byte[0]);
      try (HttpFetcher fetcher = TestFetchers.patient(server.port(), other.port())) {
        Map<String, String> secret = Map.of("Authorization", "s3cret");
        assertThat(text(fetcher.fetch(new Request(server.uri("/here"), secret, null, null))))
            .isEqualTo("elsewhere");
        assertThat(other.requests()).singleElement().asString().doesNotContain("s3cret");
        fetcher.fetch(new Request(server.uri("/self"), secret, null, null));
        assertThat(server.requests()).last().asString().startsWith("GET /feed").contains("s3cret");
      }
    }
  }

  @Test
  void onlyPermanentRedirectsAreTold() {
    server.on("/old", "301 Moved", "Location: /feed\r\n", new byte[0]);
    server.on("/now", "302 Found", "Location: /old\r\n", new byte[0]);
    assertThat(fetch(Request.of(server.uri("/old"))))
        .extracting("moved")
        .isEqualTo(server.uri("/feed"));
    assertThat(fetch(Request.of(server.uri("/now")))).extracting("moved").isNull();
  }

  @Test
  void charsetAndValidatorsComeFromTheHeaders() {
    server.on(
        "/latin",
        "200 OK",
        "Content-Type: application/rss+xml; charset=iso-8859-1\r\nETag: W/\"7\"\r\nLast-Modified: L\r\n",
        new byte[] {(byte) 0xE9});
    server.on("/odd", "200 OK", "Content-Type: text/xml; charset=klingon\r\n", new byte[] {65});
    assertThat(fetch(Request.of(server.uri("/latin"))))
        .extracting("charset", "etag", "lastModified")
        .containsExactly("ISO-8859-1", "W/\"7\"", "L");
    assertThat(fetch(Request.of(server.uri("/odd")))).extracting("charset").isNull();
  }

  @Test
  void loopbackNeedsALeave() {
    FetchRules strict = new FetchRules(List.of(), java.util.Set.of(server.port()));
    try (HttpFetcher fetcher =
        new HttpFetcher(strict, FetchLimits.usual(), "test", TestFetchers.CLOCK)) {
      for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "2130706433", "0"}) {
        assertThat(text(fetcher.fetch(Request.of(server.uri(host, "/feed")))))
            .as(host)
            .contains("REFUSED", "ingest.allow-networks");
      }
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void nameIsLookedUpOnceSoThatRebindingGainsNothing() throws Exception {
    AtomicInteger lookups = new AtomicInteger();
    InetAddress good = InetAddress.getLoopbackAddress();
    InetAddress bad = InetAddress.getByName("10.0.0.5");
    Names rebinding = host -> new InetAddress[] {lookups.getAndIncrement() == 0 ? good : bad};
    try (HttpFetcher fetcher = TestFetchers.fetcher(TestFetchers.SMALL, rebinding, server.port())) {
      URI uri = server.uri("news.example", "/feed");
      assertThat(text(fetcher.fetch(Request.of(uri)))).isEqualTo("well");
      assertThat(lookups).hasValue(1);
      assertThat(server.requests()).last().asString().contains("Host: news.example:");
      assertThat(text(fetcher.fetch(Request.of(uri)))).contains("REFUSED", "10.0.0.5 is private");
    }
  }

  @Test
  void oneBadAddressAmongGoodOnesRefusesTheHost() throws Exception {
    InetAddress[] mixed = {
      InetAddress.getLoopbackAddress(), InetAddress.getByName("169.254.169.254")
    };
    try (HttpFetcher fetcher =
        TestFetchers.fetcher(TestFetchers.SMALL, host -> mixed, server.port())) {
      assertThat(text(fetcher.fetch(Request.of(server.uri("news.example", "/feed")))))
          .contains("REFUSED", "169.254.169.254 is link-local");
    }
  }

  @Test
  void unknownHostAndClosedPortAreTrouble() throws IOException {
    assertThat(text(fetch(Request.of(server.uri("no-such-host.invalid", "/feed")))))
        .contains("TROUBLE");
    URI closed = server.uri("/feed");
    server.close();
    assertThat(text(fetch(Request.of(closed)))).contains("TROUBLE", "no connection");
  }

  @Test
  void tlsIsCheckedAgainstTheNameThatWasAsked() throws Exception {
    Path keys = dir.resolve("keys.p12");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keystore",
            keys.toString(),
            "-storepass",
            "changeit",
            "-keyalg",
            "EC",
            "-dname",
            "CN=news.example",
            "-ext",
            "SAN=dns:news.example")
        .redirectErrorStream(true)
        .redirectOutput(dir.resolve("keytool.log").toFile())
        .start()
        .waitFor();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, "changeit".toCharArray());
    }
    SSLContext tls =
        SSLContexts.custom()
            .loadKeyMaterial(store, "changeit".toCharArray())
            .loadTrustMaterial(store, null)
            .build();
    InetAddress[] loopback = {InetAddress.getLoopbackAddress()};
    try (MisbehavingServer secure =
            new MisbehavingServer(tls.getServerSocketFactory(), true).on("/feed", "sealed");
        HttpFetcher trusting =
            new HttpFetcher(
                TestFetchers.loopback(secure.port(), server.port()),
                TestFetchers.SMALL,
                "test",
                TestFetchers.CLOCK,
                host -> loopback,
                tls);
        HttpFetcher usual =
            TestFetchers.fetcher(TestFetchers.SMALL, host -> loopback, secure.port())) {
      URI uri = secure.uri("news.example", "/feed");
      assertThat(text(trusting.fetch(Request.of(uri)))).isEqualTo("sealed");
      assertThat(text(trusting.fetch(Request.of(secure.uri("other.example", "/feed")))))
          .contains("TROUBLE", "TLS: ");
      assertThat(text(usual.fetch(Request.of(uri)))).contains("TROUBLE", "TLS: ");
      secure.on("/down", "302 Found", "Location: " + server.uri("/feed") + "\r\n", new byte[0]);
      assertThat(text(trusting.fetch(Request.of(secure.uri("news.example", "/down")))))
          .contains("REFUSED", "from https to http");
    }
  }
}
