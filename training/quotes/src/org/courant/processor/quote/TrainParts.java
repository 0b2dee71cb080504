package org.courant.processor.quote;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.courant.processor.entity.EntityFinder;

/**
 * {@code TrainParts POLNEAR OUT}: counts cue words and learns both looks. With a third argument
 * every seventh article is held out and scored after each look.
 */
final class TrainParts {
  private static final long SEED = 20261125;
  private static final int FOLDS = 5;
  private static final int MOST_FIRST = 350_000;
  private static final int MOST_SECOND = 120_000;
  private static final float[] EVEN = new float[PartModel.TRANSITIONS];
  private static final Crf.Settings FIRST = new Crf.Settings(8, .6f, .01f, .03f);
  private static final Crf.Settings SECOND = new Crf.Settings(5, .7f, .03f, .01f);

  private TrainParts() {}

  public static void main(String[] args) throws IOException {
    boolean trial = args.length > 2;
    List<Gold> train = new ArrayList<>();
    List<Gold> held = new ArrayList<>();
    for (Gold gold : Gold.read(Path.of(args[0]))) {
      boolean out = trial && (train.size() + held.size()) % 7 == 3;
      (out ? held : train).add(gold);
    }
    Path out = Path.of(args[1]);
    CueCounts cues = CueCounts.of(train);
    cues.write(out.resolve("cue-words.tsv"));
    List<Studied> articles = study(train, cues.words());
    List<Studied> unseen = study(held, cues.words());
    List<Crf.Row> rows = first(articles);
    FeatureTable table = new FeatureTable(rows);
    table.number(rows);
    table.number(first(unseen));
    say("first look: " + rows.size() + " sentences, " + table.size() + " features");
    List<Crf.Row> secondRows = new ArrayList<>();
    for (int f = 0; f < FOLDS; f++) {
      List<Studied> others = fold(articles, f, false);
      Scores scores = Crf.learn(first(others), table.size(), FIRST, EVEN, SEED + f);
      fold(articles, f, true).forEach(a -> secondRows.addAll(a.second(scores)));
      say("fold " + f);
    }
    Scores first = threefold(rows, table.size(), FIRST, EVEN);
    say(Tally.of(first(unseen), first));
    FeatureTable secondTable = new FeatureTable(secondRows);
    secondTable.number(secondRows);
    say("second look: " + secondTable.size() + " features");
    Scores second = threefold(secondRows, secondTable.size(), SECOND, first.transitions());
    List<Crf.Row> unseenRows = new ArrayList<>();
    unseen.forEach(a -> unseenRows.addAll(a.second(first)));
    secondTable.number(unseenRows);
    say(Tally.of(unseenRows, second));
    try (DataOutputStream data =
        new DataOutputStream(
            new DeflaterOutputStream(
                Files.newOutputStream(out.resolve("parts.model")),
                new Deflater(Deflater.BEST_COMPRESSION)))) {
      first.write(data, table.hashes(), MOST_FIRST);
      second.write(data, secondTable.hashes(), MOST_SECOND);
    }
  }

  private static List<Studied> study(List<Gold> articles, CueWords cues) {
    EntityFinder names = EntityFinder.english();
    QuoteFinder rules = QuoteFinder.rules();
    return articles.stream().map(gold -> new Studied(gold, names, rules, cues)).toList();
  }

  private static List<Crf.Row> first(List<Studied> articles) {
    List<Crf.Row> rows = new ArrayList<>();
    articles.forEach(a -> a.first.stream().filter(r -> r.gold().length > 0).forEach(rows::add));
    return rows;
  }

  /** The articles of a fold, or all others. */
  private static List<Studied> fold(List<Studied> articles, int fold, boolean own) {
    List<Studied> some = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % FOLDS == fold) == own) {
        some.add(articles.get(i));
      }
    }
    return some;
  }

  private static Scores threefold(
      List<Crf.Row> rows, int features, Crf.Settings settings, float[] start) {
    List<Crf.Row> some = rows.stream().filter(r -> r.gold().length > 0).toList();
    return Scores.mean(
        Crf.learn(some, features, settings, start, SEED + 10),
        Crf.learn(some, features, settings, start, SEED + 11),
        Crf.learn(some, features, settings, start, SEED + 12));
  }

  private static void say(String line) {
    System.err.println(line);
  }
}
