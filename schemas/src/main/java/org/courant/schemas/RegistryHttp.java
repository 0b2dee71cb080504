package org.courant.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;

/** JSON requests to the registry; what passes (no connection, 5xx, 429) is waited out. */
final class RegistryHttp {
  private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RegistrySettings settings;
  private final Ticker ticker;
  private final Outage outage;
  private final HttpClient client;

  RegistryHttp(RegistrySettings settings, Ticker ticker, Logger log) {
    this.settings = settings;
    this.ticker = ticker;
    this.outage = new Outage(settings.url(), ticker, log);
    // HTTP/1.1, because some registries and proxies stumble over the upgrade offer to HTTP/2.
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connectTimeout());
    if (settings.trustStore() != null) {
      builder.sslContext(settings.trustStore().context());
    }
    this.client = builder.build();
  }

  /**
   * An answer that is final: any status but 5xx and 429.
   *
   * @param body missing where it is no JSON
   */
  record Answer(int status, JsonNode body) {
    boolean ok() {
      return status / 100 == 2 && !body.isMissingNode();
    }

    /** The registry itself says "not found"; a server that is no registry has no error code. */
    boolean notFound() {
      return status == 404 && body.path("error_code").isInt();
    }

    String message() {
      return body.path("message").asText("no message");
    }
  }

  Answer get(String path) {
    return patiently(request(path).GET().build());
  }

  Answer post(String path, JsonNode body) {
    return patiently(request(path).POST(BodyPublishers.ofString(body.toString())).build());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.url() + path))
            .header("Accept", MEDIA_TYPE + ", application/json")
            .header("Content-Type", MEDIA_TYPE);
    if (settings.user() != null) {
      String credentials = settings.user() + ":" + settings.password();
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
    }
    return request;
  }

  private Answer patiently(HttpRequest request) {
    Backoff backoff = new Backoff(settings.patience(), ticker);
    try {
      while (true) {
        String trouble;
        try {
          HttpResponse<String> response = send(request);
          if (response.statusCode() < 500 && response.statusCode() != 429) {
            outage.isOver();
            return new Answer(response.statusCode(), json(response.body()));
          }
          trouble = "status " + response.statusCode();
        } catch (SSLHandshakeException e) {
          throw new RegistryRefusedException(
              "schema registry %s: TLS is refused (%s); registry.truststore must hold its authority,"
                      .formatted(settings.url(), e.getMessage())
                  + " and registry.url the name in its certificate");
        } catch (IOException e) {
          trouble =
              e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
        }
        outage.goesOn(trouble);
        if (!backoff.pause()) {
          throw new RegistryUnavailableException(
              "schema registry %s gave no answer within %.1f s, last: %s"
                  .formatted(settings.url(), backoff.waited().toMillis() / 1000.0, trouble));
        }
      }
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /** The client's own timeout stops at the headers; this one covers the body too. */
  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> response =
        client.sendAsync(request, BodyHandlers.ofString(UTF_8));
    try {
      return response.get(settings.requestTimeout().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new IOException("after " + settings.requestTimeout().toMillis() + " ms", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      response.cancel(true);
    }
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
