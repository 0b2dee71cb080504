package org.courant.app.settings;

import java.util.List;

/** Every fault of the settings at once, each with its place, key, value and rule. */
public final class SettingsException extends RuntimeException {
  public SettingsException(List<String> faults) {
    super(String.join("\n         ", faults));
  }
}
