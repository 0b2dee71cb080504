package org.courant.stories.story;

import java.time.Duration;

/** The window cut into slices: what a key's holders are kept by, and are forgotten by. */
final class Slices {
  private static final int SLICES = 8;

  private Slices() {}

  static Duration of(Duration window) {
    return window.dividedBy(SLICES);
  }

  /** The beginning of the slice in which the time lies, in milliseconds. */
  static long start(Duration window, long time) {
    return time - Math.floorMod(time, of(window).toMillis());
  }
}
