package org.courant.peers;

import org.courant.processor.entity.EntityFinder;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;

/** Courant up to names, which is what the others do. */
final class CourantNames implements Peer {
  private final DocumentReader reader = DocumentReader.create();
  private final EntityFinder finder = EntityFinder.english();

  @Override
  public String name() {
    return "Courant, names alone";
  }

  @Override
  public String does() {
    return "tokens, sentences, names of 6 classes";
  }

  @Override
  public int read(String headline, String body) {
    Document document = reader.read(headline, null, body, "en").document();
    return finder.names(document).size();
  }
}
