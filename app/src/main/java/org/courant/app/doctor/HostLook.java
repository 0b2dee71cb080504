package org.courant.app.doctor;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.app.settings.Settings;

/** Looks at this machine. */
final class HostLook {
  private static final Pattern HEAP = Pattern.compile("-Xmx(\\d{1,15})([kKmMgG]?)\\b");

  /** What the launcher gives a processor that nobody gives more. */
  private static final long LAUNCHERS = 768L << 20;

  private HostLook() {}

  static List<Finding> at(Settings settings, Map<String, String> environment) {
    String user = System.getProperty("user.name");
    List<Finding> all = new ArrayList<>();
    all.addAll(new HostChecks().host(new HostFacts(maxFiles(), maxHeap(environment))));
    all.addAll(new HostChecks().stateDir(FolderFacts.of(settings.streamStateDir()), user));
    if (settings.ingest().feeds() != null || !settings.ingest().watch().isEmpty()) {
      all.addAll(new HostChecks().ingestDir(FolderFacts.of(settings.ingestStateDir()), user));
    }
    if (all.isEmpty()) {
      all.add(Finding.well("machine", "folders, open files and heap suffice"));
    }
    return List.copyOf(all);
  }

  /** The doctor's own heap is another: the last that {@code COURANT_JAVA_OPTS} says holds. */
  static long maxHeap(Map<String, String> environment) {
    long heap = LAUNCHERS;
    Matcher matcher = HEAP.matcher(environment.getOrDefault("COURANT_JAVA_OPTS", ""));
    while (matcher.find()) {
      heap = Long.parseLong(matcher.group(1)) << shift(matcher.group(2));
    }
    return heap;
  }

  private static int shift(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "k" -> 10;
      case "m" -> 20;
      case "g" -> 30;
      default -> 0;
    };
  }

  private static long maxFiles() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof UnixOperatingSystemMXBean unix ? unix.getMaxFileDescriptorCount() : -1;
  }
}
