package org.courant.page.read;

import java.util.Map;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.Topics;

/**
 * Where the page reads.
 *
 * @param kafka client settings
 * @param registry one that gives up at once: the page asks again by itself
 */
public record Source(Map<String, Object> kafka, RegistryClient registry, Topics topics) {
  public Source {
    kafka = Map.copyOf(kafka);
  }

  /** Without the clients' settings, which hold secrets. */
  @Override
  public String toString() {
    return "Source[" + topics + "]";
  }
}
