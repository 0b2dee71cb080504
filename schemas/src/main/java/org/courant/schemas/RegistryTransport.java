package org.courant.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests to the registry that wait out an outage: no connection, 429 and 5xx are tried again with
 * doubling pauses until the patience is used up. Every other answer is handed back.
 */
final class RegistryTransport {
  private static final Logger LOG = LoggerFactory.getLogger(RegistryTransport.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final RegistrySettings settings;
  private final HttpClient http;

  RegistryTransport(RegistrySettings settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.requestTimeout())
            .build();
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/vnd.schemaregistry.v1+json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.base() + path))
            .timeout(settings.requestTimeout())
            .header("Accept", "application/vnd.schemaregistry.v1+json, application/json");
    if (settings.user() != null) {
      String pair = settings.user() + ":" + settings.password();
      request.header(
          "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest request) {
    long deadline = System.nanoTime() + settings.patience().toNanos();
    Duration pause = FIRST_PAUSE;
    boolean told = false;
    while (true) {
      String trouble;
      IOException cause = null;
      try {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (!transientStatus(response.statusCode())) {
          if (told) {
            LOG.info("{} answers again", settings);
          }
          return response;
        }
        trouble = "status " + response.statusCode();
      } catch (IOException e) {
        trouble = describe(e);
        cause = e;
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      }
      if (System.nanoTime() + pause.toNanos() > deadline) {
        throw new RegistryUnavailableException(gaveUp(request, trouble), cause);
      }
      if (!told) {
        LOG.warn(
            "{} does not answer ({}); waiting up to {}", settings, trouble, settings.patience());
        told = true;
      }
      sleep(pause);
      pause = longer(pause);
    }
  }

  private static boolean transientStatus(int status) {
    return status == 429 || status >= 500;
  }

  private String gaveUp(HttpRequest request, String trouble) {
    return settings
        + " gave no answer to "
        + request.method()
        + " "
        + request.uri().getPath()
        + " within "
        + settings.patience()
        + " ("
        + trouble
        + ")";
  }

  private static String describe(@Nullable IOException e) {
    if (e == null) {
      return "no answer";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
