package org.courant.app.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Starts the machine's Chromium without a window, by the machine's driver: nothing is downloaded.
 */
final class Chromium {
  /** What asks for other hosts by itself is off, so that all requests seen are the page's. */
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--force-color-profile=srgb");

  /**
   * It warns of each Chromium that is newer than it; what needs its CDP classes is not used here.
   */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium.devtools");

  private Chromium() {}

  static ChromeDriver start() {
    return start(new ChromeOptions());
  }

  /** Whose log of performance holds each task of its threads, and nothing of the net. */
  static ChromeDriver tracing() {
    ChromeOptions options = new ChromeOptions();
    options.setExperimentalOption(
        "perfLoggingPrefs",
        Map.of(
            "enableNetwork",
            false,
            "enablePage",
            false,
            "traceCategories",
            "devtools.timeline,disabled-by-default-devtools.timeline"));
    return start(options);
  }

  private static ChromeDriver start(ChromeOptions options) {
    SELENIUM.setLevel(Level.SEVERE);
    options.setBinary(onPath("chromium").toFile());
    options.addArguments(FLAGS);
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox"); // the sandbox refuses root, as in CI
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(onPath("chromedriver").toFile())
            .build(),
        options);
  }

  private static Path onPath(String name) {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    name + " is not on the PATH: apt-get install chromium chromium-driver"));
  }
}
