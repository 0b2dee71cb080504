package org.courant.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class RegistryOutageTest {
  private FakeRegistry registry = new FakeRegistry();
  private final URI url = registry.url();
  private final FakeTicker ticker = new FakeTicker();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void passingTroubleIsWaitedOutWithGrowingPauses() {
    registry.next.addAll(List.of(503, 500, 429, 502));
    assertThat(client(settings(30)).subjects()).isNotEmpty();
    assertThat(ticker.sleeps)
        .extracting(Duration::toMillis)
        .containsExactly(100L, 200L, 400L, 800L);
  }

  @Test
  void refusedConnectionIsWaitedOut() {
    registry.close();
    Ticker repairing =
        new FakeTicker() {
          @Override
          public void sleep(Duration pause) throws InterruptedException {
            super.sleep(pause);
            if (sleeps.size() == 3) {
              registry = new FakeRegistry(url.getPort());
            }
          }
        };
    assertThat(client(settings(30), repairing).subjects()).isNotEmpty();
  }

  @Test
  void patienceEndsWithUrlAndTimeWaited() {
    registry.next.addAll(Collections.nCopies(20, 503));
    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(() -> client(settings(30)).subjects())
        .isInstanceOf(RetriableException.class)
        .isNotInstanceOf(SerializationException.class)
        .withMessage("schema registry %s gave no answer within 30.0 s, last: status 503", url);
    assertThat(ticker.sleeps).allMatch(pause -> pause.toSeconds() <= 5);
  }

  @Test
  void withoutPatienceThereIsOneTry() {
    registry.next.add(503);
    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(() -> client(settings(0)).subjects());
    assertThat(registry.requests).hasSize(1);
  }

  @Test
  void outageIsLoggedOnceWhenItBeginsAndOnceWhenItEnds() {
    registry.next.addAll(List.of(503, 503, 503));
    RegistryClient client = client(settings(30));
    client.subjects();
    client.subjects();
    assertThat(log).containsExactly("warn", "info");
  }

  @Test
  void outageThatOutlivesACallIsStillOneOutage() {
    registry.next.addAll(List.of(503, 503));
    RegistryClient client = client(settings(0));
    assertThatExceptionOfType(RegistryUnavailableException.class).isThrownBy(client::subjects);
    assertThatExceptionOfType(RegistryUnavailableException.class).isThrownBy(client::subjects);
    client.subjects();
    assertThat(log).containsExactly("warn", "info");
  }

  @Test
  void silentServerIsGivenUpAndTriedAgain() {
    registry.next.add(FakeRegistry.HANG);
    assertThat(client(shortOfTime()).subjects()).isNotEmpty();
    assertThat(registry.requests).hasSize(2);
  }

  @Test
  void answerThatStopsHalfwayIsGivenUpAndTriedAgain() {
    registry.next.add(FakeRegistry.HANG_AFTER_HEADERS);
    assertThat(client(shortOfTime()).subjects()).isNotEmpty();
    assertThat(registry.requests).hasSize(2);
  }

  @Test
  void interruptEndsTheWait() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptException.class)
        .isThrownBy(() -> client(settings(30)).subjects());
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void closedPortIsNamedWithItsReason() {
    registry.close();
    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(() -> client(settings(0)).subjects())
        .withMessageContaining("last: ConnectException");
  }

  private RegistrySettings settings(int patience) {
    return RegistrySettings.of(url).withPatience(Duration.ofSeconds(patience));
  }

  private RegistrySettings shortOfTime() {
    Duration request = Duration.ofMillis(300);
    return new RegistrySettings(
        url, Duration.ofSeconds(2), request, Duration.ofSeconds(30), null, null);
  }

  private RegistryClient client(RegistrySettings settings) {
    return client(settings, ticker);
  }

  private RegistryClient client(RegistrySettings settings, Ticker time) {
    return new RegistryClient(settings, new RegistryHttp(settings, time, logger()));
  }

  /** Keeps the level of each line. */
  private Logger logger() {
    return (Logger)
        Proxy.newProxyInstance(
            Logger.class.getClassLoader(),
            new Class<?>[] {Logger.class},
            (proxy, method, arguments) -> {
              log.add(method.getName());
              return null;
            });
  }
}
