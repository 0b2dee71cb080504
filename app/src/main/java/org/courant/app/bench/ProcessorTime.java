package org.courant.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Nanoseconds of processor time.
 *
 * @param here this process
 * @param children the embedded node: broker and registry
 */
record ProcessorTime(long here, long children) {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static ProcessorTime now() {
    long children =
        ProcessHandle.current()
            .children()
            .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
            .mapToLong(Duration::toNanos)
            .sum();
    return new ProcessorTime(SYSTEM.getProcessCpuTime(), children);
  }

  ProcessorTime since(ProcessorTime before) {
    return new ProcessorTime(here - before.here, children - before.children);
  }

  /** How many want to run on this machine, over the last minute. */
  static double load() {
    return SYSTEM.getSystemLoadAverage();
  }
}
