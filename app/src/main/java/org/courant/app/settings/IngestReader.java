package org.courant.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.courant.ingest.fetch.FetchRules;
import org.courant.ingest.fetch.Network;
import org.jspecify.annotations.Nullable;

/** The settings of {@code ingest}; lists are written with commas. */
final class IngestReader {
  private final RawSettings raw;
  private final SettingsReader reader;

  IngestReader(RawSettings raw, SettingsReader reader) {
    this.raw = raw;
    this.reader = reader;
  }

  IngestSettings read() {
    Set<Integer> ports = new TreeSet<>(list(Setting.INGEST_ALLOW_PORTS, IngestReader::port));
    return new IngestSettings(
        single(Setting.INGEST_FEEDS, Path::of),
        list(Setting.INGEST_WATCH, Path::of),
        single(Setting.INGEST_STATE_DIR, Path::of),
        single(Setting.INGEST_CONTACT, IngestReader::contact),
        new FetchRules(list(Setting.INGEST_ALLOW_NETWORKS, Network::parse), ports),
        reader.number(Setting.INGEST_CONCURRENCY, 16, 1, 256),
        reader.number(Setting.INGEST_PER_HOST, 2, 1, 64));
  }

  private static Integer port(String text) {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
      return Integer.parseInt(text);
    }
    throw new IllegalArgumentException("'" + text + "' must be a port, 0 to 65535");
  }

  private static String contact(String text) {
    if (text.length() > 200 || !text.matches("[!-'*-~]{1,200}")) {
      throw new IllegalArgumentException(
          "'" + text + "' must be an address such as mailto:desk@example.org, without spaces");
    }
    return text;
  }

  private <T> @Nullable T single(Setting setting, Function<String, T> parse) {
    List<T> values = new ArrayList<>();
    parse(setting, parse, values, false);
    return values.isEmpty() ? null : values.get(0);
  }

  private <T> List<T> list(Setting setting, Function<String, T> parse) {
    List<T> values = new ArrayList<>();
    parse(setting, parse, values, true);
    return values;
  }

  private <T> void parse(Setting setting, Function<String, T> parse, List<T> values, boolean many) {
    RawSettings.Value value = raw.values.get(setting);
    if (value == null) {
      return;
    }
    for (String part : many ? value.text().split(",", -1) : new String[] {value.text()}) {
      try {
        if (part.isBlank()) {
          throw new IllegalArgumentException("must not be blank");
        }
        values.add(parse.apply(part.strip()));
      } catch (IllegalArgumentException e) {
        raw.faults.add(value.place() + ": " + e.getMessage());
      }
    }
  }
}
