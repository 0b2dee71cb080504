package org.courant.page.web;

import org.jspecify.annotations.Nullable;

/**
 * One who follows the events: where he is, and whether the frame before is still under way. That is
 * all; what he has missed meanwhile is looked up when he is ready for it.
 */
final class Follower {
  private final Outlet outlet;
  private long next;
  private boolean busy;
  private boolean gone;
  private long sentAt;

  /** One who has seen the changes up to this number. */
  Follower(Outlet outlet, long next) {
    this.outlet = outlet;
    this.next = next;
  }

  synchronized boolean isReady() {
    return !busy && !gone;
  }

  synchronized boolean isGone() {
    return gone;
  }

  synchronized long next() {
    return next;
  }

  synchronized long sentAt() {
    return sentAt;
  }

  /**
   * Sends a frame.
   *
   * @param head the number of the last change in it
   * @param tick now
   */
  void send(String frame, long head, long tick) {
    synchronized (this) {
      next = head;
      busy = true;
      sentAt = tick;
    }
    outlet.send(frame, this::sent, this::failed);
  }

  private synchronized void sent() {
    busy = false;
  }

  private synchronized void failed(@Nullable Throwable why) {
    gone = true;
  }

  void end() {
    outlet.end();
  }
}
