package org.courant.ingest.outlet;

import java.util.List;
import java.util.function.Consumer;
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

  /** One line for all of a batch: when the broker is down, each fails for the same reason. */
  static void tell(List<NotTaken> failures, Consumer<String> tell) {
    if (!failures.isEmpty()) {
      String more = failures.size() == 1 ? "" : " (and " + (failures.size() - 1) + " more)";
      tell.accept(failures.get(0).reason() + more);
    }
  }
}
