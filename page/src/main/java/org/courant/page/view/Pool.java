package org.courant.page.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;

/** Equal things are kept once, and as long as somebody has one. */
final class Pool<T> {
  private final Map<T, Shared<T>> shared = new HashMap<>();

  private static final class Shared<T> {
    final T thing;
    int holders;

    Shared(T thing) {
      this.thing = thing;
    }
  }

  /** The one that all share; give it back with {@link #release}. */
  T take(T thing) {
    Shared<T> one = shared.computeIfAbsent(thing, Shared::new);
    one.holders++;
    return one.thing;
  }

  /** Returns whether nobody has it any more. */
  boolean release(T thing) {
    Shared<T> one = Objects.requireNonNull(shared.get(thing), "released more often than taken");
    if (--one.holders > 0) {
      return false;
    }
    shared.remove(thing);
    return true;
  }

  boolean has(T thing) {
    return shared.containsKey(thing);
  }

  /** Each with the number of those who have it. */
  void each(ObjIntConsumer<T> visitor) {
    shared.values().forEach(one -> visitor.accept(one.thing, one.holders));
  }

  int size() {
    return shared.size();
  }
}
