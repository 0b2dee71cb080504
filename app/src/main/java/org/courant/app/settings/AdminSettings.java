package org.courant.app.settings;

/**
 * Where metrics and health are served.
 *
 * @param port 0 for a free one
 */
public record AdminSettings(boolean on, String host, int port) {
  static final String LOOPBACK = "127.0.0.1";
}
