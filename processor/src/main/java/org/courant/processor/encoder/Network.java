package org.courant.processor.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The network in ONNX Runtime: one session for all threads.
 *
 * <p>{@code OrtSession.run} may be called by many threads at once, and with one thread a call it
 * does its work on the caller's: so stream threads scale as with a session each, while the weights
 * lie in memory once.
 */
final class Network {
  /** What may be read from a row. */
  enum Head {
    AUTHOR("author_logits"),
    PAIR("pair_logits");

    private final String output;

    Head(String output) {
      this.output = output;
    }
  }

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int padding;

  private Network(OrtEnvironment environment, OrtSession session, int padding) {
    this.environment = environment;
    this.session = session;
    this.padding = padding;
  }

  static Network of(Model model) {
    OrtEnvironment environment = NativeLibrary.load();
    try (OrtSession.SessionOptions options = options()) {
      OrtSession session = environment.createSession(Model.network(), options);
      return new Network(environment, session, model.vocabulary().special("[PAD]"));
    } catch (OrtException e) {
      throw new IllegalStateException("stance.onnx cannot be run: " + e.getMessage(), e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    // An arena spares a malloc an operator; with batches of bounded size it stays small.
    options.setCPUArenaAllocator(true);
    // A plan of memory is kept for every shape of batch ever seen, and there are thousands.
    options.setMemoryPatternOptimization(false);
    options.setDeterministicCompute(true);
    return options;
  }

  /** Each different row's logits. */
  Map<Row, float[]> ask(Head head, List<Row> rows) {
    Map<Row, float[]> answers = new HashMap<>();
    for (List<Row> batch : Batches.of(rows)) {
      try {
        run(head, batch, answers);
      } catch (OrtException e) {
        throw new IllegalStateException("the stance model failed: " + e.getMessage(), e);
      }
    }
    return answers;
  }

  private void run(Head head, List<Row> batch, Map<Row, float[]> answers) throws OrtException {
    Inputs inputs = Inputs.of(batch, padding);
    try (OnnxTensor ids = inputs.ids(environment);
        OnnxTensor mask = inputs.mask(environment);
        OnnxTensor markers = inputs.markers(environment);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "marker_ids", markers),
                Set.of(head.output))) {
      FloatBuffer logits = ((OnnxTensor) result.get(0)).getFloatBuffer();
      int width = logits.remaining() / batch.size();
      for (Row row : batch) {
        float[] own = new float[width];
        logits.get(own);
        answers.put(row, own);
      }
    }
  }
}
