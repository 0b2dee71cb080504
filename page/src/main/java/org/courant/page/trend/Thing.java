package org.courant.page.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An entity, and the lines that it is in. */
final class Thing {
  final String id;
  private @Nullable Line named;
  private List<Line> towards = List.of();
  private List<Line> from = List.of();

  Thing(String id) {
    this.id = id;
  }

  void namedBy(Line line) {
    named = line;
  }

  void targetOf(Line line) {
    towards = with(line, towards);
  }

  void holderOf(Line line) {
    from = with(line, from);
  }

  /** Most have no line of a kind, or few. */
  private static List<Line> with(Line line, List<Line> lines) {
    List<Line> more = lines.isEmpty() ? new ArrayList<>(1) : lines;
    more.add(line);
    return more;
  }

  /** Lets go of lines in which nothing is left; returns whether no line is. */
  boolean isLeft() {
    if (named != null && named.isEmpty()) {
      named = null;
    }
    towards = filled(towards);
    from = filled(from);
    return named == null && towards.isEmpty() && from.isEmpty();
  }

  private static List<Line> filled(List<Line> lines) {
    if (!lines.isEmpty()) {
      lines.removeIf(Line::isEmpty);
    }
    return lines.isEmpty() ? List.of() : lines;
  }

  void eachNamed(boolean ofDay, Consumer<Named> visitor) {
    if (named != null) {
      named.each(ofDay, row -> visitor.accept((Named) row));
    }
  }

  void eachTowards(boolean ofDay, Consumer<Stood> visitor) {
    towards.forEach(line -> line.each(ofDay, row -> visitor.accept((Stood) row)));
  }

  void eachFrom(boolean ofDay, Consumer<Stood> visitor) {
    from.forEach(line -> line.each(ofDay, row -> visitor.accept((Stood) row)));
  }
}
