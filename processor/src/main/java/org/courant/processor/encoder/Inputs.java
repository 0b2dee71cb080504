package org.courant.processor.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;

/** Rows of a batch as the network's three inputs, padded to the longest. */
final class Inputs {
  private final long[] shape;
  private final long[] ids;
  private final long[] mask;
  private final long[] markers;

  private Inputs(int rows, int width) {
    shape = new long[] {rows, width};
    ids = new long[rows * width];
    mask = new long[rows * width];
    markers = new long[rows * width];
  }

  static Inputs of(List<Row> batch, int padding) {
    int width = batch.stream().mapToInt(Row::length).max().orElse(0);
    Inputs inputs = new Inputs(batch.size(), width);
    Arrays.fill(inputs.ids, padding);
    for (int i = 0; i < batch.size(); i++) {
      inputs.put(batch.get(i), i * width);
    }
    return inputs;
  }

  private void put(Row row, int at) {
    for (int i = 0; i < row.length(); i++) {
      ids[at + i] = row.id(i);
      mask[at + i] = 1;
      markers[at + i] = row.mark(i);
    }
  }

  OnnxTensor ids(OrtEnvironment environment) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
  }

  OnnxTensor mask(OrtEnvironment environment) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
  }

  OnnxTensor markers(OrtEnvironment environment) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(markers), shape);
  }
}
