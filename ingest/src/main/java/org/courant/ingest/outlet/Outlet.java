package org.courant.ingest.outlet;

import java.util.List;
import org.courant.ingest.item.Item;

/** Where items go. */
public interface Outlet {
  /** An item that was not taken. */
  record NotTaken(String id, String reason) {}

  /**
   * Returns when all are safe where they go, or named in the answer. Calls from several threads are
   * taken one after another.
   */
  List<NotTaken> publish(List<Item> items);
}
