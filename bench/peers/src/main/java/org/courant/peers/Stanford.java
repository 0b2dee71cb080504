package org.courant.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP up to names of three classes, with what its recogniser asks for and no more. */
final class Stanford implements Peer {
  private final StanfordCoreNLP pipeline;

  Stanford() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "true");
    pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public String name() {
    return "CoreNLP 4.5.10";
  }

  @Override
  public String does() {
    return "tokens, sentences, parts of speech, names of 3 classes";
  }

  @Override
  public int read(String headline, String body) {
    CoreDocument document = pipeline.processToCoreDocument(headline + "\n\n" + body);
    return document.entityMentions().size();
  }
}
