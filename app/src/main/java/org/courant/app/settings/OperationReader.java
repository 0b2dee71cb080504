package org.courant.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.courant.app.settings.LogSettings.Format;
import org.slf4j.event.Level;

/** The settings of those who run it: where to look, and what is logged. */
final class OperationReader {
  private final SettingsReader reader;

  OperationReader(SettingsReader reader) {
    this.reader = reader;
  }

  AdminSettings admin() {
    String host = reader.parsed(Setting.ADMIN_HOST, OperationReader::host, AdminSettings.LOOPBACK);
    int port = reader.parsed(Setting.ADMIN_PORT, OperationReader::port, 0);
    return new AdminSettings(port >= 0, host, Math.max(0, port));
  }

  PageSettings page() {
    String host = reader.parsed(Setting.PAGE_HOST, OperationReader::host, AdminSettings.LOOPBACK);
    int port = reader.parsed(Setting.PAGE_PORT, OperationReader::port, PageSettings.DEFAULT_PORT);
    List<String> names = reader.parsed(Setting.PAGE_NAMES, OperationReader::hosts, List.of());
    int articles =
        reader.number(Setting.PAGE_ARTICLES, PageSettings.DEFAULT_ARTICLES, 100, 2_000_000);
    int trends = reader.number(Setting.PAGE_TRENDS, PageSettings.DEFAULT_TRENDS, 1_000, 20_000_000);
    return new PageSettings(port >= 0, host, Math.max(0, port), names, articles, trends);
  }

  private static List<String> hosts(String written) {
    return Arrays.stream(written.split(",")).map(OperationReader::host).toList();
  }

  LogSettings log() {
    return new LogSettings(
        reader.parsed(Setting.LOG_FORMAT, oneOf(Format.values()), Format.TEXT),
        reader.parsed(Setting.LOG_LEVEL, oneOf(Level.values()), Level.INFO),
        reader.parsed(Setting.LOG_KAFKA_LEVEL, oneOf(Level.values()), Level.ERROR));
  }

  private static String host(String written) {
    String host = written.strip();
    if (!host.matches("[A-Za-z0-9._:-]+")) {
      throw new IllegalArgumentException("'" + written + "' must be a host name or an address");
    }
    return host;
  }

  /** A negative port is none at all. */
  private static int port(String written) {
    String port = written.strip();
    if (port.equalsIgnoreCase("off")) {
      return -1;
    }
    if (port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65_535) {
      return Integer.parseInt(port);
    }
    throw new IllegalArgumentException("'" + written + "' must be off, or a port, 0 to 65535");
  }

  private static <E extends Enum<E>> Function<String, E> oneOf(E[] all) {
    return written ->
        Arrays.stream(all)
            .filter(one -> one.name().equalsIgnoreCase(written.strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'"
                            + written
                            + "' must be one of "
                            + Arrays.toString(all).toLowerCase(Locale.ROOT)));
  }
}
