package org.courant.processor.stance;

import java.util.List;

/** One way in which a text shows a stance. */
interface Reader {
  List<Stance> read(Scene scene);
}
