package org.courant.processor.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The model that ships with Courant, run by ONNX Runtime in this process. Shared by threads.
 *
 * <p>The same questions in one call give the same answers; in other company the last digits may
 * move, since 8-bit arithmetic is scaled to what stands in a batch.
 */
public final class OnnxStanceEncoder implements StanceEncoder {
  private static final AuthorOdds UNREADABLE = new AuthorOdds(0, 1, 0);

  private final Model model;
  private final Network network;

  private OnnxStanceEncoder(Model model) {
    this.model = model;
    this.network = Network.of(model);
  }

  /**
   * Loads model and native library, which takes about half a second.
   *
   * @throws IllegalStateException where ONNX Runtime has no library for this machine, or may not
   *     load it
   */
  public static OnnxStanceEncoder load() {
    return new OnnxStanceEncoder(Model.load());
  }

  /** Of the model, which need not be loaded for that. */
  public static String version() {
    return Model.shipped();
  }

  @Override
  public List<AuthorOdds> author(List<AuthorQuestion> questions) {
    Layout layout = new Layout(model.vocabulary(), model.longest());
    List<@Nullable Asked> asked = new ArrayList<>();
    for (AuthorQuestion q : questions) {
      asked.add(layout.of(q.text(), q.sentence(), List.of(q.target())));
    }
    Map<Asked, float[]> logits = network.ask(Network.Head.AUTHOR, known(asked));
    List<AuthorOdds> answers = new ArrayList<>();
    for (Asked question : asked) {
      answers.add(question == null ? UNREADABLE : authorOdds(answer(logits, question)));
    }
    return answers;
  }

  @Override
  public List<PairOdds> pairs(List<PairQuestion> questions) {
    Layout layout = new Layout(model.vocabulary(), model.longest());
    List<@Nullable Asked> asked = new ArrayList<>();
    for (PairQuestion q : questions) {
      asked.add(layout.of(q.text(), q.sentence(), List.of(q.p(), q.q())));
    }
    Map<Asked, float[]> logits = network.ask(Network.Head.PAIR, known(asked));
    List<PairOdds> answers = new ArrayList<>();
    for (Asked question : asked) {
      answers.add(question == null ? PairOdds.NONE : pairOdds(answer(logits, question)));
    }
    return answers;
  }

  private AuthorOdds authorOdds(float[] logits) {
    float[] odds = Softmax.of(logits, model.authorTemperature());
    return new AuthorOdds(odds[0], odds[1], odds[2]);
  }

  private PairOdds pairOdds(float[] logits) {
    float[] odds = Softmax.of(logits, model.pairTemperature());
    return new PairOdds(odds[0], odds[1], odds[2], odds[3], odds[4]);
  }

  private static List<Asked> known(List<@Nullable Asked> asked) {
    List<Asked> known = new ArrayList<>();
    for (Asked question : asked) {
      if (question != null) {
        known.add(question);
      }
    }
    return known;
  }

  private static float[] answer(Map<Asked, float[]> logits, Asked question) {
    return Objects.requireNonNull(logits.get(question));
  }
}
