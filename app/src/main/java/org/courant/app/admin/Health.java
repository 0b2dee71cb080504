package org.courant.app.admin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Whether a process is to be started again (not live), or to be left alone for now (not ready).
 * Checks answer at once, from what is known; they are added while the process starts, and until
 * {@link #begun} it is not ready.
 */
public final class Health {
  private final Map<String, Supplier<Check>> live = synchronizedMap();
  private final Map<String, Supplier<Check>> ready = synchronizedMap();

  /** The answer to one question. */
  public record Report(boolean ok, Map<String, Check> checks) {
    public Report {
      checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
    }
  }

  public Health() {
    ready.put("start", () -> Check.trouble("starting"));
  }

  private static Map<String, Supplier<Check>> synchronizedMap() {
    return Collections.synchronizedMap(new LinkedHashMap<>());
  }

  public void live(String name, Supplier<Check> check) {
    live.put(name, check);
  }

  public void ready(String name, Supplier<Check> check) {
    ready.put(name, check);
  }

  /** The start is done: from now on the checks alone decide. */
  public void begun() {
    ready.remove("start");
  }

  /** The process works off what it holds and ends. */
  public void ending() {
    ready.put("end", () -> Check.trouble("stopping"));
  }

  public Report live() {
    return look(live);
  }

  public Report ready() {
    return look(ready);
  }

  private static Report look(Map<String, Supplier<Check>> checks) {
    Map<String, Check> seen = new LinkedHashMap<>();
    synchronized (checks) {
      checks.forEach((name, check) -> seen.put(name, check.get()));
    }
    return new Report(seen.values().stream().allMatch(Check::ok), seen);
  }
}
