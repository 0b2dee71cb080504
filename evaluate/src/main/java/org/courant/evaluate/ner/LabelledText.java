package org.courant.evaluate.ner;

import java.util.List;
import org.courant.processor.text.Span;

/**
 * A text with sentences of it that are labelled, and others that need not be.
 *
 * @param source where the text comes from, as the labels name it
 * @param headline length of the headline with which it begins, 0 where none is known
 * @param sentences in text order
 */
public record LabelledText(String source, String text, int headline, List<Labelled> sentences) {
  public LabelledText {
    sentences = List.copyOf(sentences);
  }

  /** One of its sentences as a text of its own. */
  LabelledText alone(Labelled sentence) {
    int from = sentence.span().start();
    List<Label> labels =
        sentence.labels().stream()
            .map(l -> new Label(l.readings().stream().map(r -> r.behind(from)).toList()))
            .toList();
    Span whole = new Span(0, sentence.span().end() - from);
    return new LabelledText(
        source, sentence.span().in(text), 0, List.of(new Labelled(whole, labels)));
  }

  /** One sentence, which may have no name. */
  public record Labelled(Span span, List<Label> labels) {
    public Labelled {
      labels = List.copyOf(labels);
    }
  }

  /**
   * One name.
   *
   * @param readings the first is the usual one; others may be taken for it
   */
  public record Label(List<Reading> readings) {
    public Label {
      readings = List.copyOf(readings);
    }

    Reading usual() {
      return readings.get(0);
    }

    /** The reading that was found, else the usual one. */
    Reading nearest(List<Reading> found, ScoredTypes types) {
      return readings.stream()
          .filter(r -> found.contains(new Reading(r.span(), types.product(r.type()))))
          .findFirst()
          .orElse(usual());
    }
  }

  /** A name as somebody may read it. */
  public record Reading(Span span, String type) {
    Reading behind(int offset) {
      return new Reading(new Span(span.start() - offset, span.end() - offset), type);
    }
  }
}
