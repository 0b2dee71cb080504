package org.courant.page.web;

/** A request that is not answered, and why not. */
final class Refusal extends RuntimeException {
  private final int status;

  Refusal(int status, String why) {
    super(why, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
