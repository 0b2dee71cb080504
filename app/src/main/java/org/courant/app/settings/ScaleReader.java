package org.courant.app.settings;

import java.util.Locale;
import org.courant.processor.stream.GroupSettings;
import org.courant.processor.stream.GroupSettings.Protocol;

/** The settings of a processor that is one of several. */
final class ScaleReader {
  private final RawSettings raw;
  private final SettingsReader reader;

  ScaleReader(RawSettings raw, SettingsReader reader) {
    this.raw = raw;
    this.reader = reader;
  }

  ScaleSettings read() {
    boolean create = reader.parsed(Setting.TOPICS_CREATE, SettingsReader::yesOrNo, true);
    int standbys = reader.number(Setting.PROCESSOR_STANDBY_REPLICAS, 0, 0, 10);
    Protocol protocol =
        reader.parsed(Setting.PROCESSOR_GROUP_PROTOCOL, ScaleReader::protocol, Protocol.CLASSIC);
    String instance = reader.text(Setting.PROCESSOR_INSTANCE_ID);
    String rack = reader.text(Setting.PROCESSOR_RACK);
    try {
      return new ScaleSettings(create, new GroupSettings(standbys, instance, rack, protocol));
    } catch (IllegalArgumentException e) {
      raw.faults.add(String.valueOf(e.getMessage()));
      return new ScaleSettings(create, GroupSettings.usual());
    }
  }

  private static Protocol protocol(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "classic" -> Protocol.CLASSIC;
      case "streams" -> Protocol.STREAMS;
      default -> throw new IllegalArgumentException("'" + written + "' must be classic or streams");
    };
  }
}
