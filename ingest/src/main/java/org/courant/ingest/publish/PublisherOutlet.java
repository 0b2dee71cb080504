package org.courant.ingest.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.courant.ingest.item.Item;
import org.courant.ingest.outlet.Outlet;

/** The publisher for those who must know what is safe before they remember it. */
public final class PublisherOutlet implements Outlet {
  private final Publisher publisher;

  public PublisherOutlet(Publisher publisher) {
    this.publisher = publisher;
  }

  /** One batch at a time, so that a failure is told to whom it belongs. */
  @Override
  public synchronized List<NotTaken> publish(List<Item> items) {
    Set<String> ids = new HashSet<>();
    for (Item item : items) {
      ids.add(item.id());
      publisher.publish(item);
    }
    publisher.flush();
    return publisher.takeFailures().stream()
        .filter(failure -> ids.contains(failure.id()))
        .map(failure -> new NotTaken(failure.id(), failure.reason()))
        .toList();
  }
}
