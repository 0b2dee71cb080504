package org.courant.processor.tagger;

import java.nio.file.Path;
import java.util.List;

/** First step of training: {@code LabelTexts DATA OUT} has the teachers label news sentences. */
final class LabelTexts {
  private LabelTexts() {}

  public static void main(String[] args) throws Exception {
    List<List<String>> sentences = new Texts(Path.of(args[0])).sentences();
    System.err.println("the teachers label " + sentences.size() + " sentences");
    new Teachers().label(sentences, Path.of(args[1]));
  }
}
