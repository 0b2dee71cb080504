package org.courant.evaluate.ner;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityFinder;

/**
 * Runs the product's own way from a text to its names over labelled sentences, and counts as
 * conlleval does: a name is right when its first token, its last token and its type are.
 */
public final class NerEvaluation {
  private final EntityFinder finder;
  private final TypeMap map;
  private final boolean documentPass;

  /**
   * An evaluation for one set or several.
   *
   * @param documentPass whether the sentences of a document are read together
   */
  public NerEvaluation(EntityFinder finder, TypeMap map, boolean documentPass) {
    this.finder = finder;
    this.map = map;
    this.documentPass = documentPass;
  }

  public NerResult run(List<TaggedDocument> documents) {
    ScoredTypes types =
        ScoredTypes.of(
            map,
            documents.stream()
                .flatMap(d -> d.sentences().stream())
                .flatMap(s -> s.gold().stream())
                .map(Chunk::type));
    List<ScoredSentence> sentences = new ArrayList<>();
    int inside = 0;
    int widened = 0;
    int dropped = 0;
    long nanos = 0;
    for (TaggedDocument document : documentPass ? documents : alone(documents)) {
      LaidDocument laid = LaidDocument.of(document);
      long start = System.nanoTime();
      List<Entity> entities = finder.find(laid.document());
      nanos += System.nanoTime() - start;
      Projection found = Projection.of(entities, laid, document.sentences().size());
      inside += found.inside();
      widened += found.widened();
      dropped += found.dropped();
      for (int s = 0; s < document.sentences().size(); s++) {
        sentences.add(score(document.sentences().get(s), found.sentences().get(s), types));
      }
    }
    int read = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
    return new NerResult(
        documents.size(),
        sentences,
        types.scores(sentences),
        types.unmapped(),
        types.notInGold(),
        inside,
        widened,
        dropped,
        new NerResult.Speed(read, nanos));
  }

  private static List<TaggedDocument> alone(List<TaggedDocument> documents) {
    return documents.stream()
        .flatMap(d -> d.sentences().stream())
        .map(s -> new TaggedDocument(List.of(s)))
        .toList();
  }

  private static ScoredSentence score(
      TaggedSentence sentence, List<Chunk> found, ScoredTypes types) {
    List<Chunk> gold = new ArrayList<>();
    for (Chunk chunk : sentence.gold()) {
      String type = types.counterpart(chunk.type());
      if (type != null) {
        gold.add(new Chunk(chunk.first(), chunk.last(), type));
      }
    }
    List<Chunk> kept = found.stream().filter(c -> types.keeps(c.type())).toList();
    return new ScoredSentence(sentence.tokens(), gold, kept);
  }
}
