package org.courant.processor.stance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.courant.processor.encoder.OnnxStanceEncoder;
import org.courant.processor.encoder.PairOdds;
import org.courant.processor.encoder.StanceEncoder;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.QuoteFinder;
import org.courant.processor.quote.Words;
import org.courant.processor.text.Document;
import org.courant.processor.text.SentenceSplitter;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes what {@code training/holder/fit.py} reads, for each pair of a DSE file: its label, what
 * the pair is worth at the gate (−1 where it is no candidate), whether it is asked about, what the
 * words say of the four directed outcomes, the encoder's odds; then sentence, p and q to look at.
 *
 * <p>{@code java org.courant.processor.stance.FitRows DSE.tsv OUT.tsv}
 */
final class FitRows {
  private static final EntityFinder ENTITIES = EntityFinder.english();
  private static final QuoteFinder QUOTES = QuoteFinder.english();

  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private final StanceEncoder encoder = OnnxStanceEncoder.load();
  private final StanceFinder words = StanceFinder.english();
  private final Pairs pairs = new Pairs(Lexicon.load());

  public static void main(String[] args) throws IOException {
    FitRows rows = new FitRows();
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String row = rows.row(line.split("\t", -1));
      if (row != null) {
        out.add(row);
      }
    }
    Files.write(Path.of(args[1]), out);
  }

  private @Nullable String row(String[] fields) {
    if (fields.length != 4) {
      return null;
    }
    StringBuilder plain = new StringBuilder();
    List<Span> marked = marked(fields[0], plain);
    if (marked.size() < 2) {
      return null;
    }
    String text = plain.toString();
    boolean inOrder = marked.get(0).in(text).equals(fields[1]);
    Span p = marked.get(inOrder ? 0 : 1);
    Span q = marked.get(inOrder ? 1 : 0);
    Document document = new Document(text, "en", SentenceSplitter.split(text, 0), null);
    List<Entity> entities = new ArrayList<>(ENTITIES.find(document));
    Set<String> holders = party("given-p", p, text, entities);
    Set<String> targets = party("given-q", q, text, entities);
    Attributed attributed =
        new Attributed(Words.of(document, entities), entities, QUOTES.find(document, entities));
    double[] read = read(words.readings(attributed), holders, targets);
    return fields[3].strip()
        + "\t"
        + asked(attributed, document, holders, targets, read)
        + "\t"
        + String.join("\t", text.replace('\t', ' '), fields[1], fields[2]);
  }

  private static List<Span> marked(String sentence, StringBuilder plain) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c == '[') {
        start = plain.length();
      } else if (c == ']' && start >= 0) {
        if (plain.length() > start) {
          spans.add(new Span(start, plain.length()));
        }
        start = -1;
      } else {
        plain.append(c);
      }
    }
    return spans;
  }

  private String asked(
      Attributed attributed, Document document, Set<String> p, Set<String> q, double[] read) {
    List<Pair> best = pairs.best(attributed, List.of(), Jury.MOST_QUESTIONS);
    Pair pair = between(best, p, q);
    boolean asked = pair != null;
    pair = asked ? pair : between(pairs.all(attributed), p, q);
    PairOdds odds =
        pair == null
            ? new PairOdds(1, 0, 0, 0, 0)
            : encoder.pairs(List.of(Jury.question(document, pair))).get(0);
    boolean turned = pair != null && !p.contains(pair.p().entity());
    double worth = pair == null ? -1 : pair.worth();
    return String.format(
        Locale.ROOT,
        "%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.5f\t%.5f\t%.5f\t%.5f\t%.5f\t%.3f",
        asked ? 1 : 0,
        read[0],
        read[1],
        read[2],
        read[3],
        odds.none(),
        turned ? odds.qPositive() : odds.pPositive(),
        turned ? odds.pPositive() : odds.qPositive(),
        turned ? odds.qNegative() : odds.pNegative(),
        turned ? odds.pNegative() : odds.qNegative(),
        worth);
  }

  private static @Nullable Pair between(List<Pair> pairs, Set<String> p, Set<String> q) {
    for (Pair pair : pairs) {
      String a = pair.p().entity();
      String b = pair.q().entity();
      if ((p.contains(a) && q.contains(b)) || (p.contains(b) && q.contains(a))) {
        return pair;
      }
    }
    return null;
  }

  private static double[] read(List<Stance> readings, Set<String> p, Set<String> q) {
    double[] read = {-1, -1, -1, -1};
    for (Stance s : readings) {
      boolean first = p.contains(s.holder().entity());
      String target = s.target().entity();
      Set<String> other = first ? q : p;
      if ((first || q.contains(s.holder().entity())) && target != null && other.contains(target)) {
        int outcome = OUTCOMES.indexOf(Outcome.of(first, s.label())) - 1;
        if (outcome >= 0) {
          read[outcome] = Math.max(read[outcome], s.probability());
        }
      }
    }
    return read;
  }

  private static Set<String> party(String id, Span span, String text, List<Entity> entities) {
    Set<String> found = new HashSet<>();
    for (Entity entity : entities) {
      if (entity.mentions().stream().anyMatch(m -> m.span().overlaps(span))) {
        found.add(entity.id());
      }
    }
    if (found.isEmpty()) {
      Mention mention = new Mention(span, Mention.Kind.NAME);
      entities.add(
          new Entity(
              id,
              span.in(text),
              EntityType.ORGANIZATION,
              null,
              null,
              List.of(),
              0,
              List.of(mention)));
      found.add(id);
    }
    return found;
  }
}
