package org.courant.ingest.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.courant.ingest.item.Item;
import org.courant.ingest.outlet.Outlet;
import org.courant.ingest.outlet.Tally;
import org.courant.ingest.reader.ArticleReader;
import org.courant.ingest.reader.Reading;
import org.courant.ingest.reader.Reading.Read;

/** The articles of one file, published in batches: a file may be larger than memory. */
final class FileTake {
  private static final int BATCH = 200;

  private final Outlet outlet;
  private final Consumer<String> tell;
  private final boolean knownBefore;
  private final List<Item> batch = new ArrayList<>();
  private Tally tally = Tally.NOTHING;

  FileTake(Outlet outlet, Consumer<String> tell, boolean knownBefore) {
    this.outlet = outlet;
    this.tell = tell;
    this.knownBefore = knownBefore;
  }

  Tally read(Path file) {
    new ArticleReader(null).read(file, this::take);
    publish();
    return tally;
  }

  private void take(Reading reading) {
    if (reading instanceof Read read) {
      batch.add(read.item());
      if (batch.size() >= BATCH) {
        publish();
      }
    } else if (reading instanceof Reading.Link link) {
      tell.accept(link.location() + ": an address to fetch; `courant publish FILE` fetches lists");
      tally = tally.plus(new Tally(0, 0, 0, 1, 0));
    } else if (reading instanceof Reading.Unreadable) {
      tell.accept(reading.toString());
      tally = tally.plus(new Tally(0, 0, 0, 1, 0));
    }
  }

  private void publish() {
    List<Outlet.NotTaken> failures =
        batch.isEmpty() ? List.of() : outlet.publish(List.copyOf(batch));
    Outlet.tell(failures, tell);
    int taken = batch.size() - failures.size();
    tally =
        tally.plus(
            new Tally(knownBefore ? 0 : taken, knownBefore ? taken : 0, 0, 0, failures.size()));
    batch.clear();
  }
}
