package org.courant.evaluate.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.courant.evaluate.score.Counts;
import org.courant.evaluate.score.Scores;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityFinder;
import org.jspecify.annotations.Nullable;

/**
 * Runs the product's own way from a text to its names over labelled sentences, and counts as
 * conlleval does: a name is right when its first token, its last token and its type are.
 */
public final class NerEvaluation {
  private final EntityFinder finder;
  private final TypeMap types;
  private final boolean documentPass;

  /**
   * An evaluation for one set or several.
   *
   * @param documentPass whether the sentences of a document are read together
   */
  public NerEvaluation(EntityFinder finder, TypeMap types, boolean documentPass) {
    this.finder = finder;
    this.types = types;
    this.documentPass = documentPass;
  }

  public NerResult run(List<TaggedDocument> documents) {
    Set<String> scored = new TreeSet<>();
    Map<String, Integer> unmapped = new TreeMap<>();
    chunks(documents).forEach(c -> sort(c, scored, unmapped));
    List<ScoredSentence> sentences = new ArrayList<>();
    Map<String, Integer> notInGold = new TreeMap<>();
    int widened = 0;
    int dropped = 0;
    long nanos = 0;
    for (TaggedDocument document : documentPass ? documents : alone(documents)) {
      LaidDocument laid = LaidDocument.of(document);
      long start = System.nanoTime();
      List<Entity> entities = finder.find(laid.document());
      nanos += System.nanoTime() - start;
      Projection found = Projection.of(entities, laid, document.sentences().size());
      widened += found.widened();
      dropped += found.dropped();
      for (int s = 0; s < document.sentences().size(); s++) {
        TaggedSentence sentence = document.sentences().get(s);
        List<Chunk> kept = kept(found.sentences().get(s), scored, notInGold);
        sentences.add(new ScoredSentence(sentence.tokens(), gold(sentence), kept));
      }
    }
    return new NerResult(
        documents.size(),
        sentences,
        scores(sentences, scored),
        unmapped,
        notInGold,
        widened,
        dropped,
        nanos);
  }

  private static List<TaggedDocument> alone(List<TaggedDocument> documents) {
    return documents.stream()
        .flatMap(d -> d.sentences().stream())
        .map(s -> new TaggedDocument(List.of(s)))
        .toList();
  }

  private static List<Chunk> chunks(List<TaggedDocument> documents) {
    return documents.stream()
        .flatMap(d -> d.sentences().stream())
        .flatMap(s -> s.gold().stream())
        .toList();
  }

  private void sort(Chunk chunk, Set<String> scored, Map<String, Integer> unmapped) {
    String type = counterpart(chunk);
    if (type == null) {
      unmapped.merge(chunk.type(), 1, Integer::sum);
    } else {
      scored.add(type);
    }
  }

  private @Nullable String counterpart(Chunk chunk) {
    var type = types.counterpart(chunk.type());
    return type == null ? null : type.name();
  }

  private List<Chunk> gold(TaggedSentence sentence) {
    List<Chunk> gold = new ArrayList<>();
    for (Chunk chunk : sentence.gold()) {
      String type = counterpart(chunk);
      if (type != null) {
        gold.add(new Chunk(chunk.first(), chunk.last(), type));
      }
    }
    return gold;
  }

  private static List<Chunk> kept(
      List<Chunk> found, Set<String> scored, Map<String, Integer> notInGold) {
    found.stream()
        .filter(c -> !scored.contains(c.type()))
        .forEach(c -> notInGold.merge(c.type(), 1, Integer::sum));
    return found.stream().filter(c -> scored.contains(c.type())).toList();
  }

  private static Scores scores(List<ScoredSentence> sentences, Set<String> types) {
    Map<String, Counts> counts = new TreeMap<>();
    for (ScoredSentence sentence : sentences) {
      types.forEach(type -> counts.merge(type, sentence.counts(type), Counts::plus));
    }
    return new Scores(counts);
  }
}
