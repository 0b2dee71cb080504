package org.courant.app.reconcile;

/** Where a record of the articles topic lies. */
record Coordinates(int partition, long offset) {
  @Override
  public String toString() {
    return "partition " + partition + " offset " + offset;
  }
}
