package org.courant.app.view;

import java.util.Optional;

/** The line that admits that some were left out. */
final class More {
  private More() {}

  static Optional<Line> of(Page page, int hidden) {
    return hidden > 0
        ? Optional.of(page.line().space(2).add(Tone.FAINT, "and " + hidden + " more"))
        : Optional.empty();
  }
}
