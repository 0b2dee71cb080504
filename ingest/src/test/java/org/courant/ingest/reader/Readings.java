package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.courant.ingest.item.Item;
import org.courant.ingest.reader.Reading.Read;
import org.courant.ingest.reader.Reading.Unreadable;

/** What a reader gave for some input. */
record Readings(List<Reading> all) {
  static Readings of(String text) {
    return of(text.getBytes(UTF_8));
  }

  static Readings of(byte[] bytes) {
    List<Reading> all = new ArrayList<>();
    new ArticleReader(null).read(new ByteArrayInputStream(bytes), all::add);
    return new Readings(all);
  }

  static Readings of(Path path) {
    List<Reading> all = new ArrayList<>();
    new ArticleReader(null).read(path, all::add);
    return new Readings(all);
  }

  List<Item> items() {
    return all.stream().filter(Read.class::isInstance).map(r -> ((Read) r).item()).toList();
  }

  Item item() {
    if (all.size() != 1 || items().size() != 1) {
      throw new AssertionError("expected one item, got " + all);
    }
    return items().get(0);
  }

  List<Address> links() {
    return all.stream()
        .filter(Reading.Link.class::isInstance)
        .map(r -> ((Reading.Link) r).address())
        .toList();
  }

  /** How many of each kind. */
  Map<String, Long> passedOver() {
    return all.stream()
        .filter(Reading.PassedOver.class::isInstance)
        .map(Reading.PassedOver.class::cast)
        .collect(Collectors.toMap(Reading.PassedOver::what, Reading.PassedOver::count, Long::sum));
  }

  List<String> faults() {
    return all.stream().filter(Unreadable.class::isInstance).map(Object::toString).toList();
  }
}
