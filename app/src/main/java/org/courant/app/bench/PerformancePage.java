package org.courant.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code docs/performance.md}: what was measured, section by section. */
public final class PerformancePage {
  private final List<String> sections = new ArrayList<>();

  /**
   * Begins the page.
   *
   * @param engine its name and version
   */
  public PerformancePage(String engine, Corpus corpus) {
    sections.add(
        template("intro")
            .replace("{engine}", engine)
            .replace("{machine}", machine())
            .replace("{corpus}", corpus.name())
            .replace("{articles}", Tables.whole(corpus.articles().size()))
            .replace("{length}", Tables.whole(corpus.meanLength())));
  }

  public void engine(List<EngineFigures> figures, Map<String, Growth> growth) {
    sections.add(
        template("engine")
            .replace("{engine}", Tables.engine(figures))
            .replace("{stages}", Tables.stages(figures))
            .replace("{growth}", Tables.growth(growth)));
  }

  /** Of which the first is the transport alone. */
  public void stream(List<StreamFigures> figures) {
    double transport = figures.get(0).cpu();
    String shares =
        figures.stream()
            .skip(1)
            .filter(f -> f.offered() == 0)
            .map(f -> f.engine() + " " + Tables.one(100 * transport / f.cpu()) + " %")
            .distinct()
            .reduce((a, b) -> a + ", " + b)
            .orElse(Tables.whole(100) + " %");
    sections.add(
        template("stream").replace("{stream}", Tables.stream(figures)).replace("{shares}", shares));
  }

  public void stories(StoryFigures figures) {
    sections.add(
        template("stories")
            .replace("{stories}", StoryTables.stream(figures))
            .replace("{state}", StoryTables.state(figures)));
  }

  public void start(List<StartFigures> figures) {
    sections.add(template("start").replace("{start}", Tables.start(figures)));
  }

  public void size(Footprint footprint) {
    sections.add(
        template("size")
            .replace("{all}", Tables.whole(footprint.all() / 1e6))
            .replace("{size}", Tables.size(footprint)));
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%d cores, %s, Java %s",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.version());
  }

  /** All that was measured, as Markdown. */
  public String text() {
    return String.join("\n", sections);
  }

  private static String template(String section) {
    String name = "performance-" + section + ".md";
    try (InputStream in = PerformancePage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " in the jar cannot be read", e);
    }
  }
}
