package org.courant.app.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** A browser on the page: what a reader does and sees. */
final class Browser implements AutoCloseable {
  static final int WALL = 2560;
  static final int WIDE = 1280;
  static final int NARROW = 360;

  private static final Path PICTURES = Path.of("target", "browser");
  private static final int PATIENCE_MS = 60_000;
  private static final int LOOK_MS = 50;

  private static final URI NOWHERE = URI.create("about:blank");

  private final URI origin;
  private final ChromeDriver driver;

  private Browser(URI origin, ChromeDriver driver) {
    this.origin = origin;
    this.driver = driver;
  }

  static Browser start() {
    return of(Chromium.start());
  }

  /** One that notes each task of its main threads, for {@link Tasks}; that costs some time. */
  static Browser tracing() {
    return of(Chromium.tracing());
  }

  private static Browser of(ChromeDriver driver) {
    driver.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(2));
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    Browser browser = new Browser(NOWHERE, driver);
    browser.usual();
    return browser;
  }

  /** The same, on the page that is served there. */
  Browser at(URI address) {
    return new Browser(address, driver);
  }

  /** As most see it: wide and light. */
  void usual() {
    size(WIDE, 800);
    colours("light");
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the system asks for: light or dark. */
  void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void go(String path) {
    driver.get(origin + path);
  }

  void back() {
    driver.navigate().back();
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** Path and query of where it is. */
  String at() {
    URI uri = URI.create(Objects.requireNonNull(driver.getCurrentUrl(), "no address"));
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  @Nullable Object runAsync(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  boolean is(String expression) {
    return Boolean.TRUE.equals(run("return Boolean(" + expression + ")"));
  }

  long number(String expression) {
    return ((Number)
            Objects.requireNonNull(run("return Math.round(" + expression + ")"), expression))
        .longValue();
  }

  /** The first element that the selector finds, once there is one. */
  WebElement find(String selector) {
    until(selector, () -> !driver.findElements(By.cssSelector(selector)).isEmpty());
    return driver.findElement(By.cssSelector(selector));
  }

  int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  List<String> texts(String selector) {
    List<String> texts = new ArrayList<>();
    for (Object text :
        (List<?>)
            Objects.requireNonNull(
                run(
                    "return [...document.querySelectorAll(arguments[0])].map(n => n.textContent)",
                    selector))) {
      texts.add(String.valueOf(text));
    }
    return texts;
  }

  String text(String selector) {
    find(selector);
    return String.join("\n", texts(selector));
  }

  /** Waits until an element is there, and its words hold these. */
  void awaitText(String selector, String words) {
    until(
        selector + " with " + words,
        () -> texts(selector).stream().anyMatch(text -> text.contains(words)));
  }

  void awaitTrue(String expression) {
    awaitTrue(expression, 1);
  }

  /** For what takes longer than a page does. */
  void awaitTrue(String expression, int patiences) {
    until(expression, () -> is(expression), patiences);
  }

  private void until(String what, BooleanSupplier condition) {
    until(what, condition, 1);
  }

  private void until(String what, BooleanSupplier condition, int patiences) {
    for (int i = 0; i < patiences * PATIENCE_MS / LOOK_MS; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      pause();
    }
    picture("failed");
    throw new AssertionError(what + ": not within " + patiences * PATIENCE_MS + " ms at " + at());
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A row may be replaced by its next version between the look and the click. */
  void click(String selector) {
    try {
      find(selector).click();
    } catch (StaleElementReferenceException e) {
      find(selector).click();
    }
  }

  void type(String selector, String words) {
    find(selector).sendKeys(words);
  }

  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  void hover(String selector) {
    new Actions(driver).moveToElement(find(selector)).perform();
  }

  /** At a point of the window. */
  void hoverAt(long x, long y) {
    new Actions(driver).moveToLocation((int) x, (int) y).perform();
  }

  void leave() {
    hoverAt(1, 1);
  }

  /**
   * Processor time of the page's main thread, in milliseconds, since it was opened; other than the
   * time of day it does not grow with what else the machine does.
   */
  long busyMs() {
    driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
    Object metrics = driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    for (Object metric : (List<?>) Objects.requireNonNull(metrics, "no metrics")) {
      Map<?, ?> named = (Map<?, ?>) metric;
      if ("TaskDuration".equals(named.get("name"))) {
        Number seconds = (Number) Objects.requireNonNull(named.get("value"), "no value");
        return Math.round(seconds.doubleValue() * 1000);
      }
    }
    throw new IllegalStateException("no TaskDuration in " + metrics);
  }

  byte[] screen() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** Keeps what is seen now. */
  void picture(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), screen());
    } catch (IOException e) {
      throw new IllegalStateException("no picture " + name, e);
    }
  }

  /** What the browser logged as severe since this was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** What the browser told since this was asked last, as events of the DevTools protocol. */
  List<String> devToolsEvents() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
