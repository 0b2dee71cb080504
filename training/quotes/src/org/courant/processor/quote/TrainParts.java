package org.courant.processor.quote;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.tagger.HashTable;

/**
 * {@code TrainParts POLNEAR OUT}: counts cue words and learns the parts. With a third argument every
 * seventh article is held out and scored after each round, and nothing is written.
 */
final class TrainParts {
  private static final long SEED = 20261125;
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final float BOLDER = Float.parseFloat(System.getProperty("bolder", "0.9"));
  private static final int AT_LEAST = Integer.getInteger("least", 3);
  private static final int MOST_FEATURES = Integer.getInteger("most", 300_000);

  private TrainParts() {}

  public static void main(String[] args) throws IOException {
    boolean trial = args.length > 2;
    List<Gold> articles = Gold.read(Path.of(args[0]));
    List<Gold> train = new ArrayList<>();
    List<Gold> held = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      (trial && i % 7 == 3 ? held : train).add(articles.get(i));
    }
    Path out = Path.of(args[1]);
    Map<String, Integer> strengths = count(train);
    CueWords cues = new CueWords(strengths);
    Map<Gold, List<Crf.Row>> raw = new HashMap<>();
    EntityFinder enricher = EntityFinder.english();
    QuoteFinder rules = QuoteFinder.rules();
    List<Crf.Row> rows = new ArrayList<>();
    List<Crf.Row> test = new ArrayList<>();
    for (Gold gold : train) {
      rows.addAll(rows(gold, enricher, rules, cues));
    }
    for (Gold gold : held) {
      test.addAll(rows(gold, enricher, rules, cues));
    }
    HashTable table = new HashTable(1 << 20);
    int[] counts = new int[1 << 24];
    for (Crf.Row row : rows) {
      for (int[] features : row.features()) {
        for (int f : features) {
          int r = table.add(f);
          counts[r]++;
        }
      }
    }
    HashTable kept = new HashTable(1 << 20);
    int[] hashes = new int[table.size()];
    rows.forEach(row -> keep(row, table, counts, kept, hashes));
    test.forEach(row -> keep(row, table, null, kept, hashes));
    System.err.println(
        rows.size() + " sentences, " + table.size() + " features, kept " + kept.size());
    Random random = new Random(SEED);
    Crf crf = new Crf(kept.size(), Float.parseFloat(System.getProperty("rate", "0.05")),
        Float.parseFloat(System.getProperty("shrink", "0.002")));
    for (int round = 0; round < ROUNDS; round++) {
      double loss = crf.learn(rows, random);
      System.err.printf("round %d loss %.0f %s%n", round, loss, trial ? score(crf, test) : "");
    }
    for (float bias = 0; trial && bias < 1.9; bias += 0.3f) {
      System.err.printf("bolder by %.1f: %s%n", bias, score(crf, test));
      crf.bolder(0.3f);
    }
    crf.bolder(trial ? -2.1f + BOLDER : BOLDER);
    strongest(crf, kept.size(), hashes, out.resolve("parts.model"));
    {
      StringBuilder lines =
          new StringBuilder("# How often a form attributes words: 1 hardly, 4 mostly; counted on PolNeAR train.\n");
      new TreeMap<>(strengths).forEach((w, s) -> lines.append(w).append('\t').append(s).append('\n'));
      Files.writeString(out.resolve("cue-words.tsv"), lines);
    }
  }

  private static Map<String, Integer> count(List<Gold> articles) {
    Map<String, int[]> counts = new HashMap<>();
    for (Gold gold : articles) {
      Words words = Words.of(gold.document(), List.of());
      int[] labels = gold.labels(words);
      for (int t = 0; t < labels.length; t++) {
        int[] c = counts.computeIfAbsent(words.lower(t), w -> new int[2]);
        c[0]++;
        c[1] += labels[t] == PartLabels.first(Part.CUE) || labels[t] == PartLabels.inner(Part.CUE) ? 1 : 0;
      }
    }
    Map<String, Integer> strengths = new HashMap<>();
    counts.forEach(
        (w, c) -> {
          double p = (c[1] - 0.5) / (c[0] + 1.0);
          int s = p < .03 ? 0 : p < .12 ? 1 : p < .3 ? 2 : p < .6 ? 3 : 4;
          if (c[1] >= 3 && s > 0 && Character.isLetter(w.charAt(0))) {
            strengths.put(w, s);
          }
        });
    return strengths;
  }

  private static List<Crf.Row> rows(Gold gold, EntityFinder enricher, QuoteFinder rules, CueWords cues) {
    List<Entity> entities = enricher.find(gold.document());
    Words words = Words.of(gold.document(), entities);
    PartFacts facts =
        new PartFacts(words, QuoteMarks.in(gold.document().text()), rules.find(gold.document(), entities), cues);
    int[] labels = gold.labels(words);
    List<Crf.Row> rows = new ArrayList<>();
    int[] seen = new int[PartFeatures.MOST];
    int from = 0;
    for (int s = 0; s < words.sentences(); s++) {
      int to = from + words.sentence(s).tokens().size();
      if (to > from) {
        PartFeatures features = new PartFeatures(facts, from, to);
        int[][] found = new int[to - from][];
        for (int i = from; i < to; i++) {
          found[i - from] = Arrays.copyOf(seen, features.write(i, seen));
        }
        rows.add(new Crf.Row(found, features.joints(), Arrays.copyOfRange(labels, from, to)));
      }
      from = to;
    }
    return rows;
  }

  private static void keep(Crf.Row row, HashTable table, int[] counts, HashTable kept, int[] hashes) {
    for (int i = 0; i < row.features().length; i++) {
      int n = 0;
      int[] features = row.features()[i];
      for (int f : features) {
        int r = -1;
        if (counts == null) {
          r = kept.get(f);
        } else if (counts[table.get(f)] >= AT_LEAST) {
          r = kept.add(f);
          hashes[r] = f;
        }
        if (r >= 0) {
          features[n++] = r;
        }
      }
      row.features()[i] = Arrays.copyOf(features, n);
    }
  }

  private static String score(Crf crf, List<Crf.Row> rows) {
    int[][] c = new int[3][3];
    for (Crf.Row row : rows) {
      int[] found = PartDecoder.decode(crf.emissions(row), row.joints(), crf.transitions);
      for (int i = 0; i < found.length; i++) {
        int g = (row.gold()[i] + 1) / 2 - 1;
        int f = (found[i] + 1) / 2 - 1;
        if (g >= 0) {
          c[g][0]++;
        }
        if (f >= 0) {
          c[f][1]++;
        }
        if (g >= 0 && g == f) {
          c[g][2]++;
        }
      }
    }
    StringBuilder out = new StringBuilder();
    for (Part part : Part.values()) {
      int[] k = c[part.number - 1];
      double p = 100.0 * k[2] / Math.max(1, k[1]);
      double r = 100.0 * k[2] / Math.max(1, k[0]);
      out.append(String.format("%s %.1f/%.1f/%.2f  ", part, p, r, 2 * p * r / Math.max(1e-9, p + r)));
    }
    return out.toString();
  }

  private static void strongest(Crf crf, int size, int[] hashes, Path file) throws IOException {
    int l = PartLabels.COUNT;
    Integer[] order = new Integer[size];
    float[] strength = new float[size];
    for (int f = 0; f < size; f++) {
      order[f] = f;
      for (int y = 0; y < l; y++) {
        strength[f] = Math.max(strength[f], Math.abs(crf.weights[f * l + y]));
      }
    }
    Arrays.sort(order, (a, b) -> Float.compare(strength[b], strength[a]));
    int n = Math.min(size, MOST_FEATURES);
    Integer[] best = Arrays.copyOf(order, n);
    Arrays.sort(best, (a, b) -> Integer.compare(hashes[a], hashes[b]));
    int[] keys = new int[n];
    float[] rows = new float[n * l];
    for (int i = 0; i < n; i++) {
      keys[i] = hashes[best[i]];
      System.arraycopy(crf.weights, best[i] * l, rows, i * l, l);
    }
    if (file != null) {
      try (DataOutputStream out =
          new DataOutputStream(
              new DeflaterOutputStream(
                  Files.newOutputStream(file), new Deflater(Deflater.BEST_COMPRESSION)))) {
        PartModel.write(out, keys, rows, crf.transitions);
      }
    }
  }
}
