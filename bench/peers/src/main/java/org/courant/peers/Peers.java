package org.courant.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.courant.processor.enrich.Profile;

/**
 * {@code Peers DIR}: each tool over the articles of a folder, in turn, round after round on one
 * thread, and prints the section of {@code docs/performance.md}. Median of the rounds behind the
 * first two.
 */
public final class Peers {
  private static final int WARMING = 2;
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Peers() {}

  public static void main(String[] args) throws IOException {
    List<String> articles = articles(Path.of(args[0]));
    List<Peer> peers =
        List.of(
            new Courant(Profile.THOROUGH),
            new Courant(Profile.FAST),
            new CourantNames(),
            new Stanford(),
            new Emory());
    Map<Peer, List<Double>> millis = new LinkedHashMap<>();
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      for (Peer peer : peers) {
        double each = round(peer, articles);
        if (round >= WARMING) {
          millis.computeIfAbsent(peer, p -> new ArrayList<>()).add(each);
        }
      }
    }
    print(millis, articles.size());
  }

  private static List<String> articles(Path folder) throws IOException {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        articles.add(Files.readString(file).strip());
      }
    }
    return articles;
  }

  /** Milliseconds of processor time an article. */
  private static double round(Peer peer, List<String> articles) {
    long begin = THREADS.getCurrentThreadCpuTime();
    int found = 0;
    for (String article : articles) {
      int end = Math.max(0, article.indexOf('\n'));
      found += peer.read(article.substring(0, end), article.substring(end));
    }
    if (found == 0) {
      throw new IllegalStateException(peer.name() + " found nothing in any article");
    }
    return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6 / articles.size();
  }

  private static void print(Map<Peer, List<Double>> millis, int articles) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("## Peers");
    out.println(
        "`bench/peers/run`. Other tools on the same "
            + articles
            + " articles in the same process, one thread, in turn; milliseconds of processor time an"
            + " article, median of "
            + ROUNDS
            + " rounds. None of them is part of what ships: CoreNLP is GPL-3.\n");
    out.println("| tool | what it does | ms an article | articles/s and core |");
    out.println("| --- | --- | --- | --- |");
    millis.forEach(
        (peer, all) -> {
          double each = all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
          out.printf(
              Locale.ROOT,
              "| %s | %s | %.1f | %.1f |%n",
              peer.name(),
              peer.does(),
              each,
              1000 / each);
        });
  }
}
