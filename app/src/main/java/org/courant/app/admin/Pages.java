package org.courant.app.admin;

import java.util.Map;
import java.util.function.Supplier;
import org.courant.app.admin.Page.Answer;

/** What is served. */
public final class Pages {
  private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

  private Pages() {}

  /** Metrics and health, by path. */
  public static Map<String, Page> of(Supplier<String> metrics, Health health) {
    return Map.of(
        "/metrics",
        () -> new Answer(200, METRICS, metrics.get()),
        "/health/live",
        new HealthPage(health::live, "live"),
        "/health/ready",
        new HealthPage(health::ready, "ready"));
  }
}
