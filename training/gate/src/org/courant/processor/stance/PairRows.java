package org.courant.processor.stance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courant.processor.encoder.OnnxStanceEncoder;
import org.courant.processor.encoder.PairOdds;
import org.courant.processor.encoder.StanceEncoder;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.quote.QuoteFinder;
import org.courant.processor.quote.Words;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;

/**
 * Writes what {@code training/gate/pairs.py} reads: of every pair of every article that the words
 * say nothing of, whether the network gives it a stance, what it leaves to none, and the features.
 *
 * <p>{@code java org.courant.processor.stance.PairRows TEXTS OUT.tsv}
 */
final class PairRows {
  private final DocumentReader reader = DocumentReader.create();
  private final EntityFinder entities = EntityFinder.english();
  private final QuoteFinder quotes = QuoteFinder.english();
  private final Lexicon lexicon = Lexicon.load();
  private final StanceFinder words = StanceFinder.english();
  private final StanceEncoder encoder = OnnxStanceEncoder.load();
  private final Jury jury = new Jury(encoder, lexicon, 0);
  private final Pairs pairs = new Pairs(lexicon);

  public static void main(String[] args) throws IOException {
    PairRows rows = new PairRows();
    try (Stream<Path> files = Files.list(Path.of(args[0]));
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
      for (Path file : files.sorted().toList()) {
        rows.write(file, out);
      }
    }
  }

  private void write(Path file, PrintWriter out) throws IOException {
    String text = Files.readString(file).strip();
    int end = Math.max(0, text.indexOf('\n'));
    Document document =
        reader.read(text.substring(0, end), null, text.substring(end), "en").document();
    List<Entity> named = entities.find(document);
    Attributed attributed =
        new Attributed(Words.of(document, named), named, quotes.find(document, named));
    List<Stance> readings = words.readings(attributed);
    List<Pair> unread = new ArrayList<>();
    for (Pair pair : pairs.all(attributed)) {
      if (pair.worth() >= Pairs.LEAST_WORTH && readings.stream().noneMatch(pair::isOf)) {
        unread.add(pair);
      }
    }
    List<PairOdds> odds =
        encoder.pairs(unread.stream().map(pair -> Jury.question(document, pair)).toList());
    for (int i = 0; i < unread.size(); i++) {
      Pair pair = unread.get(i);
      int given = jury.verdict(pair, odds.get(i), List.of()).size();
      out.println(
          file.getFileName()
              + "\t"
              + given
              + "\t"
              + odds.get(i).none()
              + "\t"
              + pair.sentence().span().start()
              + "\t"
              + String.join("\t", PairFeatures.of(pair, pair.shown(lexicon))));
    }
  }
}
