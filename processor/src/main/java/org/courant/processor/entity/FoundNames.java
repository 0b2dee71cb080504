package org.courant.processor.entity;

import java.util.List;

/** The names of a document in text order, before it is read as a whole, and its lines. */
public final class FoundNames {
  private final List<Name> names;
  private final List<Line> lines;

  FoundNames(List<Name> names, List<Line> lines) {
    this.names = List.copyOf(names);
    this.lines = List.copyOf(lines);
  }

  /** How many. */
  public int size() {
    return names.size();
  }

  List<Name> all() {
    return names;
  }

  List<Line> lines() {
    return lines;
  }
}
