package org.courant.evaluate.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courant.evaluate.ner.LabelledText.Label;
import org.courant.evaluate.ner.LabelledText.Labelled;
import org.courant.evaluate.ner.LabelledText.Reading;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.entity.Mention;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.SentenceSplitter;
import org.courant.processor.text.Span;

/**
 * Names in texts whose labels count characters. The product reads each text as a whole, as it does
 * in the stream; what it finds outside of the labelled sentences is not looked at.
 */
public final class StandoffEvaluation {
  private final EntityFinder finder;
  private final TypeMap map;
  private final boolean documentPass;
  private final boolean lenient;

  /**
   * An evaluation for one set or several.
   *
   * @param documentPass whether the whole text is read, or each labelled sentence alone
   * @param lenient whether another reading of a label may be taken for it
   */
  public StandoffEvaluation(
      EntityFinder finder, TypeMap map, boolean documentPass, boolean lenient) {
    this.finder = finder;
    this.map = map;
    this.documentPass = documentPass;
    this.lenient = lenient;
  }

  public NerResult run(List<LabelledText> texts) {
    ScoredTypes types =
        ScoredTypes.of(
            map,
            texts.stream()
                .flatMap(t -> t.sentences().stream())
                .flatMap(s -> s.labels().stream())
                .map(label -> label.usual().type()));
    List<ScoredSentence> sentences = new ArrayList<>();
    long nanos = 0;
    int read = 0;
    for (LabelledText text : documentPass ? texts : alone(texts)) {
      List<Sentence> cut = SentenceSplitter.split(text.text(), text.headline());
      Document document = new Document(text.text(), "en", cut, null);
      long start = System.nanoTime();
      List<Reading> found = names(document);
      nanos += System.nanoTime() - start;
      read += cut.stream().mapToInt(s -> s.tokens().size()).sum();
      text.sentences().forEach(s -> sentences.add(score(text.text(), s, found, types)));
    }
    return new NerResult(
        texts.size(),
        sentences,
        types.scores(sentences),
        types.unmapped(),
        types.notInGold(),
        0,
        0,
        0,
        new NerResult.Speed(read, nanos));
  }

  private static List<LabelledText> alone(List<LabelledText> texts) {
    return texts.stream().flatMap(t -> t.sentences().stream().map(t::alone)).toList();
  }

  private List<Reading> names(Document document) {
    return finder.find(document).stream()
        .flatMap(
            e ->
                e.mentions().stream()
                    .filter(m -> m.kind() == Mention.Kind.NAME)
                    .map(m -> new Reading(m.span(), e.type().name())))
        .toList();
  }

  private ScoredSentence score(
      String text, Labelled sentence, List<Reading> names, ScoredTypes types) {
    List<Reading> found =
        names.stream()
            .filter(r -> r.span().overlaps(sentence.span()) && types.keeps(r.type()))
            .map(r -> new Reading(within(sentence.span(), r.span()), r.type()))
            .toList();
    List<Reading> gold = new ArrayList<>();
    for (Label label : sentence.labels()) {
      gold.addAll(mapped(lenient ? label.nearest(found, types) : label.usual(), types));
    }
    Cut cut =
        Cut.of(
            text,
            sentence.span(),
            Stream.concat(gold.stream(), found.stream()).map(Reading::span).toList());
    return new ScoredSentence(cut.words(), chunks(gold, cut), chunks(found, cut));
  }

  private static Span within(Span sentence, Span name) {
    return new Span(Math.max(sentence.start(), name.start()), Math.min(sentence.end(), name.end()));
  }

  /** In the product's types; none where the type is left out. */
  private static List<Reading> mapped(Reading reading, ScoredTypes types) {
    String type = types.counterpart(reading.type());
    return type == null ? List.of() : List.of(new Reading(reading.span(), type));
  }

  private static List<Chunk> chunks(List<Reading> readings, Cut cut) {
    return readings.stream().map(r -> cut.chunk(r.span(), r.type())).toList();
  }
}
