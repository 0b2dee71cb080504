package org.courant.app.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** What the calling thread has used up: what else the machine does is not in it. */
final class ThreadCost {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ThreadCost() {}

  /** Processor time in nanoseconds. */
  static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Bytes allocated on the heap. */
  static long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** Milliseconds that all collectors of this process took so far. */
  static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
