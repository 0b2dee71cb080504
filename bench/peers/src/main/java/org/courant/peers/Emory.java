package org.courant.peers;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** NLP4J up to names. */
final class Emory implements Peer {
  private static final String FOLDER = "edu/emory/mathcs/nlp/";

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(config().getBytes(StandardCharsets.UTF_8)));

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
        .replace("LEX", FOLDER + "lexica/")
        .replace("MOD", FOLDER + "models/");
  }

  @Override
  public String name() {
    return "NLP4J 1.1.3";
  }

  @Override
  public String does() {
    return "tokens, sentences, parts of speech, names of 18 classes";
  }

  @Override
  public int read(String headline, String body) {
    String text = headline + "\n\n" + body;
    int names = 0;
    for (List<Token> sentence :
        tokenizer.segmentize(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      for (NLPNode node : decoder.decode(decoder.toNodeArray(sentence))) {
        String tag = node.getNamedEntityTag();
        names += tag != null && (tag.startsWith("B") || tag.startsWith("U")) ? 1 : 0;
      }
    }
    return names;
  }
}
