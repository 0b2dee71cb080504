package org.courant.page.web;

import java.util.function.Consumer;

/** Takes one frame at a time, and says when it is gone. */
interface Outlet {
  /**
   * Sends.
   *
   * @param sent called when the next may come
   * @param failed called when nobody listens any more
   */
  void send(String frame, Runnable sent, Consumer<Throwable> failed);

  /** Nothing more comes. */
  void end();
}
