package org.courant.app.logging;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Clock;
import java.util.Objects;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configurator;
import org.courant.app.settings.LogSettings;
import org.courant.app.settings.LogSettings.Format;

/** Sets up the log of a command that runs on; a configuration of the user's own is left alone. */
public final class Logging {
  private static final String OWN = "log4j2.configurationFile";
  private static final String OWN_BEFORE = "log4j.configurationFile";
  private static volatile boolean json;

  private Logging() {}

  public static void begin(LogSettings settings) {
    if (System.getProperty(OWN) != null || System.getProperty(OWN_BEFORE) != null) {
      return;
    }
    System.setProperty("courant.log.level", settings.level().name());
    System.setProperty("courant.log.kafka-level", settings.kafkaLevel().name());
    if (System.getenv("COURANT_TRACE") != null) {
      System.setProperty("courant.log.trace", "%ex");
    }
    json = settings.format() == Format.JSON;
    Configurator.reconfigure(resource(json ? "/log4j2-json.xml" : "/log4j2.xml"));
    LoggerContext.getContext(false)
        .getConfiguration()
        .getRootLogger()
        .addFilter(Repeats.begin(Clock.systemUTC()));
  }

  /** Whether whoever reads standard error expects one JSON object a line. */
  public static boolean isJson() {
    return json;
  }

  private static URI resource(String name) {
    URL url = Objects.requireNonNull(Logging.class.getResource(name), name);
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url + " is no URI", e);
    }
  }
}
