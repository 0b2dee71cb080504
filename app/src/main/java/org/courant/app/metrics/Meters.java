package org.courant.app.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.core.metrics.Info;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** All that a process counts and times, and a page of it in Prometheus' text format. */
public final class Meters implements AutoCloseable {
  /** The plain one, which every scraper takes. */
  private static final String TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Deque<Runnable> atTheEnd = new ArrayDeque<>();
  private final List<Runnable> beforeEachPage = new CopyOnWriteArrayList<>();

  /**
   * With what every process has: JVM, process and its own version.
   *
   * @param role process, up, ingest
   */
  public Meters(String role, String version) {
    registry.config().meterFilter(new KafkaSeries());
    bind(new JvmMemoryMetrics());
    bind(new JvmThreadMetrics());
    bind(new ClassLoaderMetrics());
    bind(new ProcessorMetrics());
    bind(new FileDescriptorMetrics());
    bind(new UptimeMetrics());
    JvmGcMetrics collector = new JvmGcMetrics();
    bind(collector, collector::close);
    info(
        "courant_build_info",
        "What runs, by role and version.",
        Map.of("role", role, "version", version));
  }

  MeterRegistry registry() {
    return registry;
  }

  void bind(MeterBinder binder) {
    binder.bindTo(registry);
  }

  void bind(MeterBinder binder, Runnable close) {
    binder.bindTo(registry);
    atTheEnd.push(close);
  }

  /** What is told by labels alone; its value is 1. Micrometer has no such thing. */
  void info(String name, String help, Map<String, String> labels) {
    String[] names = labels.keySet().stream().sorted().toArray(String[]::new);
    Info info = info(name, help, names);
    info.addLabelValues(Arrays.stream(names).map(labels::get).toArray(String[]::new));
  }

  Info info(String name, String help, String... labels) {
    return Info.builder()
        .name(name)
        .help(help)
        .labelNames(labels)
        .register(registry.getPrometheusRegistry());
  }

  /** 1 while it holds, 0 while not. */
  public void flag(String name, String help, BooleanSupplier holds) {
    Gauge.builder(name, holds, h -> h.getAsBoolean() ? 1 : 0)
        .description(help)
        .strongReference(true)
        .register(registry);
  }

  /** Work for each scrape: a gauge whose labels come and go. */
  void beforeEachPage(Runnable work) {
    beforeEachPage.add(work);
  }

  /** The page. */
  public synchronized String text() {
    beforeEachPage.forEach(Runnable::run);
    return registry.scrape(TEXT_FORMAT);
  }

  @Override
  public void close() {
    atTheEnd.forEach(Runnable::run);
    registry.close();
  }
}
