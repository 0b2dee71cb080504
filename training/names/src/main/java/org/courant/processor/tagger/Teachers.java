package org.courant.processor.tagger;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets four taggers of others label sentences: three of CoreNLP (GPL, hence here alone and never in
 * the product) and NLP4J. Writes a word and its four labels a line, a blank line behind a sentence.
 */
final class Teachers {
  private static final String STANFORD = "edu/stanford/nlp/models/ner/english.";
  private static final String EMORY = "edu/emory/mathcs/nlp/";

  private final List<CRFClassifier<CoreLabel>> stanford = new ArrayList<>();
  private final NLPDecoder emory;

  Teachers() throws IOException, ClassNotFoundException {
    for (String model : List.of("all.3class", "muc.7class", "conll.4class")) {
      stanford.add(CRFClassifier.getClassifier(STANFORD + model + ".distsim.crf.ser.gz"));
    }
    emory = new NLPDecoder(new ByteArrayInputStream(config().getBytes(StandardCharsets.UTF_8)));
  }

  private static String config() {
    return """
        <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
        <ambiguity_classes field="word_form_simplified_lowercase">LEXen-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
        <word_clusters field="word_form_simplified_lowercase">LEXen-brown-clusters-simplified-lowercase.xz</word_clusters>
        <named_entity_gazetteers field="word_form_simplified">LEXen-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        <word_embeddings field="word_form_undigitalized">LEXen-word-embeddings-undigitalized.xz</word_embeddings>
        </lexica>
        <models><pos>MODen-pos.xz</pos><ner>MODen-ner.xz</ner></models>
        </configuration>
        """
        .replace("LEX", EMORY + "lexica/")
        .replace("MOD", EMORY + "models/");
  }

  void label(List<List<String>> sentences, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (List<String> words : sentences) {
        List<List<String>> columns = new ArrayList<>();
        stanford.forEach(s -> columns.add(stanford(s, words)));
        columns.add(emory(words));
        for (int i = 0; i < words.size(); i++) {
          out.write(words.get(i));
          for (List<String> column : columns) {
            out.write("\t" + column.get(i));
          }
          out.write("\n");
        }
        out.write("\n");
      }
    }
  }

  private static List<String> stanford(CRFClassifier<CoreLabel> tagger, List<String> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(ascii(word));
      labels.add(label);
    }
    return tagger.classifySentence(labels).stream()
        .map(l -> l.get(AnswerAnnotation.class))
        .toList();
  }

  private List<String> emory(List<String> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < words.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, ascii(words.get(i)));
    }
    emory.decode(nodes);
    List<String> labels = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      String tag = nodes[i].getNamedEntityTag();
      labels.add(tag == null ? "O" : tag);
    }
    return labels;
  }

  /** Typewriter quotes, as the teachers know them. */
  private static String ascii(String word) {
    return word.replace('’', '\'').replace('‘', '\'').replace("“", "\"").replace("”", "\"");
  }
}
