package org.courant.processor.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * {@code Train DATA WIRE LEXICA SILVER NEWSDEV OUT}: learns from the open sets, from what the
 * teachers labelled, and from copies of both. After each order the scores on the dev sets are told.
 */
final class Train {
  private static final long SEED = 20261125;
  private static final int ROUNDS = 8;
  private static final int AT_LEAST = 2;

  /** Orders of the sentences; what is learnt in each is averaged. */
  private static final int ORDERS = 3;

  private static final int MOST_FEATURES = 800_000;
  private static final int WIRE_COPIES = 10;

  private final Map<String, List<Example>> devSets;
  private final Lexica lexica;

  private Train(Lexica lexica, Map<String, List<Example>> devSets) {
    this.lexica = lexica;
    this.devSets = devSets;
  }

  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    Lexica lexica;
    try (InputStream in = Files.newInputStream(Path.of(args[2]))) {
      lexica = Lexica.read(Tagger.data(in));
    }
    Random random = new Random(SEED);
    Renamer renamer = new Renamer(MakeLexica.names(), random);
    List<Example> examples = new ArrayList<>(Sets.all(data.resolve("ner")));
    examples.addAll(Silver.read(Path.of(args[3])));
    examples.addAll(new Wire(renamer).read(Path.of(args[1]), WIRE_COPIES));
    List<Example> all = Augment.all(examples, renamer, random);
    System.err.println(examples.size() + " sentences, with copies " + all.size());

    Learnt learnt = new Train(lexica, DevSets.all(data, Path.of(args[4]))).learn(all, random);
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(Files.newOutputStream(Path.of(args[5])), best)) {
      out.write(learnt.bytes());
    }
  }

  private Learnt learn(List<Example> examples, Random random) throws IOException {
    Encoded encoded = Encoded.of(examples, lexica, AT_LEAST);
    Learnt sum = null;
    for (int order = 0; order < ORDERS; order++) {
      Learnt learnt = new Learner(examples, encoded).learn(ROUNDS, random).average();
      sum = sum == null ? learnt : sum.plus(learnt);
      report(new Tagger(lexica, sum.strongest(MOST_FEATURES).weights()));
    }
    if (sum == null) {
      throw new IllegalStateException("no order of the sentences was learnt");
    }
    return sum.strongest(MOST_FEATURES);
  }

  private void report(Tagger tagger) {
    devSets.forEach((name, set) -> System.err.printf("%-20s %s%n", name, Score.of(tagger, set)));
  }
}
