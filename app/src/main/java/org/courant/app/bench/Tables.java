package org.courant.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.courant.evaluate.report.Markdown;
import org.courant.processor.enrich.Stage;

/** Figures as tables of the page. */
final class Tables {
  private Tables() {}

  static String engine(List<EngineFigures> all) {
    return Markdown.table(
        List.of(
            "profile",
            "articles/s and core",
            "ms an article",
            "of which the network",
            "collecting garbage",
            "allocated an article",
            "heap at rest",
            "digest of the answers"),
        all.stream().map(Tables::engineRow).toList());
  }

  private static List<String> engineRow(EngineFigures f) {
    return List.of(
        profile(f),
        one(f.rate()),
        one(f.all()),
        one(f.network()),
        one(f.collecting()),
        one(f.allocated() / 1e6) + " MB",
        f.heap() / 1_000_000 + " MB",
        "`" + f.digest() + "`");
  }

  static String stages(List<EngineFigures> all) {
    List<String> head = new ArrayList<>(List.of("stage"));
    all.forEach(f -> head.add(profile(f)));
    List<List<String>> rows = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<String> row = new ArrayList<>(List.of(words(stage.name())));
      all.forEach(f -> row.add(two(f.stages().getOrDefault(stage, 0.0))));
      rows.add(row);
    }
    return Markdown.table(head, rows);
  }

  static String growth(Map<String, Growth> all) {
    List<String> head = new ArrayList<>(List.of("characters"));
    all.keySet().forEach(head::add);
    List<List<String>> rows = new ArrayList<>();
    for (int length : all.values().iterator().next().millis().keySet()) {
      List<String> row = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d", length)));
      all.values().forEach(g -> row.add(one(g.millis().getOrDefault(length, Double.NaN))));
      rows.add(row);
    }
    List<String> ratio = new ArrayList<>(List.of("200,000 over 5,000"));
    all.values().forEach(g -> ratio.add(one(g.ratio())));
    rows.add(ratio);
    return Markdown.table(head, rows);
  }

  static String stream(List<StreamFigures> all) {
    return Markdown.table(
        List.of(
            "engine",
            "threads",
            "offered /s",
            "done /s",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            "longest ms",
            "cpu ms, processor",
            "cpu ms, broker",
            "load"),
        all.stream().map(Tables::streamRow).toList());
  }

  private static List<String> streamRow(StreamFigures f) {
    boolean flood = f.offered() == 0;
    return List.of(
        f.engine(),
        String.valueOf(f.threads()),
        flood ? "all" : one(f.offered()),
        one(f.done()),
        flood ? Markdown.NONE : whole(f.latency(50)),
        flood ? Markdown.NONE : whole(f.latency(95)),
        flood ? Markdown.NONE : whole(f.latency(99)),
        flood ? Markdown.NONE : whole(f.latency(100)),
        two(f.processor()),
        two(f.broker()),
        one(f.machine()));
  }

  static String instances(List<InstanceFigures> all) {
    return Markdown.table(
        List.of("profile", "processes", "threads each", "articles/s", "memory of each, MB", "load"),
        all.stream()
            .map(
                f ->
                    List.of(
                        f.engine(),
                        String.valueOf(f.instances()),
                        String.valueOf(f.threads()),
                        one(f.done()),
                        f.megabytes().stream().map(Tables::whole).collect(Collectors.joining(", ")),
                        one(f.load())))
            .toList());
  }

  static String settings(Map<String, StreamFigures> all) {
    List<List<String>> rows = new ArrayList<>();
    all.forEach(
        (name, f) -> rows.add(List.of(name, whole(f.done()), two(f.processor()), two(f.broker()))));
    return Markdown.table(
        List.of("setting", "articles/s", "cpu ms, processor", "cpu ms, broker"), rows);
  }

  static String state(StateFigures f) {
    return Markdown.table(
        List.of("what", "figure"),
        List.of(
            List.of("state on disk", one(f.bytes() / 1e6) + " MB"),
            List.of("an article in it", whole((double) f.bytes() / f.articles()) + " bytes"),
            List.of("start with the state beside it", seconds(f.again())),
            List.of("start on an empty disk, from the changelog", seconds(f.restored())),
            List.of("another takes over that has nothing", seconds(f.taken())),
            List.of("another takes over that is a standby", seconds(f.warm()))));
  }

  private static String seconds(double millis) {
    return one(millis / 1000) + " s";
  }

  static String start(List<StartFigures> all) {
    return Markdown.table(
        List.of("command", "seconds", "memory, MB", "load"),
        all.stream()
            .map(
                f ->
                    List.of(
                        "`" + f.command() + "`",
                        two(f.millis() / 1000),
                        Double.isNaN(f.megabytes()) ? Markdown.NONE : whole(f.megabytes()),
                        one(f.load())))
            .toList());
  }

  static String size(Footprint footprint) {
    List<List<String>> rows = new ArrayList<>();
    footprint.others().forEach((name, bytes) -> addHeavy(rows, name, bytes));
    footprint.jars().forEach((name, bytes) -> addHeavy(rows, "lib/" + name, bytes));
    long listed = rows.size();
    long count = footprint.jars().size() + footprint.others().size() - listed;
    rows.add(List.of(count + " others", one(footprint.all() / 1e6 - sum(rows))));
    return Markdown.table(List.of("part", "MB"), rows);
  }

  private static void addHeavy(List<List<String>> rows, String name, long bytes) {
    if (bytes >= 1_000_000) {
      rows.add(List.of(name, one(bytes / 1e6)));
    }
  }

  private static double sum(List<List<String>> rows) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(1).replace(",", ""))).sum();
  }

  private static String profile(EngineFigures f) {
    return words(f.profile().name());
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  static String one(double value) {
    return String.format(Locale.ROOT, "%,.1f", value);
  }

  static String two(double value) {
    return String.format(Locale.ROOT, "%,.2f", value);
  }
}
