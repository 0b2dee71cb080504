package org.courant.app.settings;

import org.slf4j.event.Level;

/**
 * What is logged, and how.
 *
 * @param level of our own lines
 * @param kafkaLevel of those of Kafka's clients, which repeat a trouble at every retry
 */
public record LogSettings(Format format, Level level, Level kafkaLevel) {
  public enum Format {
    /** For people. */
    TEXT,
    /** One object a line. */
    JSON
  }
}
