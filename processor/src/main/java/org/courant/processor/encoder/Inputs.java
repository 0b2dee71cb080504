package org.courant.processor.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a batch as the network's inputs, padded to the longest and to the most asked. */
final class Inputs {
  private final int pieces;
  private final int mentions;
  private final long[] ids;
  private final long[] mask;
  private final float[] where;
  private final long[] markers;
  private final long[] question;
  private final int rows;

  private Inputs(int rows, int pieces, int mentions) {
    this.rows = rows;
    this.pieces = pieces;
    this.mentions = mentions;
    ids = new long[rows * pieces];
    mask = new long[rows * pieces];
    where = new float[rows * mentions * pieces];
    markers = new long[rows * mentions];
    question = new long[rows * mentions];
  }

  static Inputs of(List<Row> batch, int padding) {
    int pieces = batch.stream().mapToInt(Row::pieces).max().orElse(0);
    int mentions = batch.stream().mapToInt(Row::mentions).max().orElse(0);
    Inputs inputs = new Inputs(batch.size(), pieces, mentions);
    Arrays.fill(inputs.ids, padding);
    for (int i = 0; i < batch.size(); i++) {
      inputs.putPieces(batch.get(i).window(), i * pieces);
      inputs.putQuestions(batch.get(i).questions(), i * mentions);
    }
    return inputs;
  }

  private void putPieces(Window window, int at) {
    for (int i = 0; i < window.length(); i++) {
      ids[at + i] = window.id(i);
      mask[at + i] = 1;
    }
  }

  private void putQuestions(List<Asked> questions, int first) {
    int at = first;
    for (int number = 0; number < questions.size(); number++) {
      List<Mark> marks = questions.get(number).mentions();
      for (int i = 0; i < marks.size(); i++) {
        markers[at] = i + 1L;
        question[at] = number + 1L;
        putMark(marks.get(i), at * pieces);
        at++;
      }
    }
  }

  /** A mention begins as the mean of its pieces. */
  private void putMark(Mark mark, int at) {
    Arrays.fill(where, at + mark.from(), at + mark.to(), 1f / (mark.to() - mark.from()));
  }

  /** Of as many mentions the batch has answers a row. */
  int mentions() {
    return mentions;
  }

  /** The tensors by name; whoever takes them closes them. */
  Map<String, OnnxTensor> tensors(OrtEnvironment environment) throws OrtException {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    long[] read = {rows, pieces};
    tensors.put("input_ids", whole(environment, ids, read));
    tensors.put("attention_mask", whole(environment, mask, read));
    long[] asked = {rows, mentions};
    tensors.put("marker_ids", whole(environment, markers, asked));
    tensors.put("question", whole(environment, question, asked));
    long[] shares = {rows, mentions, pieces};
    tensors.put("where", OnnxTensor.createTensor(environment, FloatBuffer.wrap(where), shares));
    return tensors;
  }

  private static OnnxTensor whole(OrtEnvironment environment, long[] values, long[] shape)
      throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }
}
