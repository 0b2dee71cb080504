package org.courant.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code docs/performance.md}: what was measured, section by section. */
public final class PerformancePage {
  private static final String HEAD = "## ";

  private final String intro;
  private final Map<String, String> sections = new LinkedHashMap<>();

  /**
   * Begins the page.
   *
   * @param engine its name and version
   */
  public PerformancePage(String engine, Corpus corpus) {
    intro =
        template("intro")
            .replace("{engine}", engine)
            .replace("{machine}", machine())
            .replace("{corpus}", corpus.name())
            .replace("{articles}", Tables.whole(corpus.articles().size()))
            .replace("{length}", Tables.whole(corpus.meanLength()));
  }

  private void add(String section) {
    sections.put(title(section), section);
  }

  private static String title(String section) {
    return section.substring(0, section.indexOf('\n'));
  }

  public void engine(List<EngineFigures> figures, Map<String, Growth> growth) {
    add(
        template("engine")
            .replace("{engine}", Tables.engine(figures))
            .replace("{stages}", Tables.stages(figures))
            .replace("{growth}", Tables.growth(growth)));
  }

  /**
   * What would be needed.
   *
   * @param transport milliseconds of processor time an article, of stream and broker without engine
   */
  public void capacity(List<EngineFigures> figures, double transport) {
    add(
        template("capacity")
            .replace("{transport}", Tables.two(transport))
            .replace("{capacity}", Capacity.table(figures, transport)));
  }

  public void instances(List<InstanceFigures> figures) {
    add(template("instances").replace("{instances}", Tables.instances(figures)));
  }

  public void settings(Map<String, StreamFigures> figures) {
    add(template("settings").replace("{settings}", Tables.settings(figures)));
  }

  public void state(StateFigures figures) {
    add(
        template("state")
            .replace("{articles}", Tables.whole(figures.articles()))
            .replace("{state}", Tables.state(figures)));
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
    add(template("stream").replace("{stream}", Tables.stream(figures)).replace("{shares}", shares));
  }

  public void stories(StoryFigures figures) {
    add(
        template("stories")
            .replace("{stories}", StoryTables.stream(figures))
            .replace("{state}", StoryTables.state(figures)));
  }

  public void start(List<StartFigures> figures) {
    add(template("start").replace("{start}", Tables.start(figures)));
  }

  public void size(Footprint footprint) {
    add(
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
    return intro + "\n" + String.join("\n", sections.values());
  }

  /**
   * The same, with the sections of an earlier page that were not measured anew.
   *
   * @param earlier as {@link #text} gave it
   */
  public String over(String earlier) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String section : earlier.split("\n(?=" + HEAD + ")", -1)) {
      if (section.startsWith(HEAD)) {
        all.put(title(section + "\n"), section.stripTrailing() + "\n\n");
      }
    }
    all.putAll(sections);
    return intro + "\n" + String.join("", all.values()).stripTrailing() + "\n";
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
