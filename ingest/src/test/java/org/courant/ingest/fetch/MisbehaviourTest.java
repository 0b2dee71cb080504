package org.courant.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to go wrong has an outcome: a body, or a reason; none throws and none hangs. */
class MisbehaviourTest {
  private static MisbehavingServer server;
  private static HttpFetcher hurried;
  private static HttpFetcher patient;

  @BeforeAll
  static void start() throws IOException {
    server = new MisbehavingServer();
    hurried = fetcher(TestFetchers.SHORT);
    patient = fetcher(TestFetchers.SMALL);
  }

  private static HttpFetcher fetcher(FetchLimits limits) {
    return TestFetchers.fetcher(limits, InetAddress::getAllByName, server.port());
  }

  @AfterAll
  static void stop() throws IOException {
    hurried.close();
    patient.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Misbehaviour.class)
  void hasItsOutcome(Misbehaviour way) {
    server.on("/" + way, way.answer);
    boolean waits = way.name().startsWith("SLOW") || way.name().startsWith("SILENT");
    HttpFetcher fetcher = waits ? hurried : patient;
    Fetched fetched = fetcher.fetch(Request.of(server.uri("/" + way)));
    assertThat(outcome(fetched)).startsWith(way.outcome).doesNotContain("s3cret");
  }

  private static String outcome(Fetched fetched) {
    if (fetched instanceof Fetched.Body body) {
      return new String(body.bytes(), UTF_8);
    }
    if (fetched instanceof Fetched.Failed failed) {
      String again = failed.retryAfter() == null ? "" : ", again in " + failed.retryAfter();
      return failed.failure() + ": " + failed.reason() + again;
    }
    return "not modified";
  }
}
