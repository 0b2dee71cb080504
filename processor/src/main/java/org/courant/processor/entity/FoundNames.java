package org.courant.processor.entity;

import java.util.List;

/** The names of a document in text order, before it is read as a whole. */
public final class FoundNames {
  private final List<Name> names;

  FoundNames(List<Name> names) {
    this.names = List.copyOf(names);
  }

  /** How many. */
  public int size() {
    return names.size();
  }

  List<Name> all() {
    return names;
  }
}
