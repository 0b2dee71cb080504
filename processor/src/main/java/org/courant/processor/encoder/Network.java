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
  /** What may be asked. */
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

  /** Each different question's logits. */
  Map<Asked, float[]> ask(Head head, List<Asked> questions) {
    Map<Asked, float[]> answers = new HashMap<>();
    for (List<Row> batch : Batches.of(Row.of(questions))) {
      try {
        run(head, batch, answers);
      } catch (OrtException e) {
        throw new IllegalStateException("the stance model failed: " + e.getMessage(), e);
      }
    }
    return answers;
  }

  private void run(Head head, List<Row> batch, Map<Asked, float[]> answers) throws OrtException {
    Inputs inputs = Inputs.of(batch, padding);
    Map<String, OnnxTensor> tensors = inputs.tensors(environment);
    try (OrtSession.Result result = session.run(tensors, Set.of(head.output))) {
      FloatBuffer logits = ((OnnxTensor) result.get(0)).getFloatBuffer();
      int width = logits.remaining() / (batch.size() * inputs.mentions());
      for (int i = 0; i < batch.size(); i++) {
        read(batch.get(i), logits, i * inputs.mentions() * width, width, answers);
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  /** A question's answer stands at the first of its mentions. */
  private static void read(
      Row row, FloatBuffer logits, int start, int width, Map<Asked, float[]> answers) {
    int at = start;
    for (Asked asked : row.questions()) {
      float[] own = new float[width];
      logits.get(at, own);
      answers.put(asked, own);
      at += asked.mentions().size() * width;
    }
  }
}
