package org.courant.app.node;

import java.lang.reflect.Proxy;

/**
 * What a signal does here instead of ending the JVM. By reflection, since the JDK warns of the only
 * class that can do it.
 */
public final class Signals {
  private Signals() {}

  /**
   * From now on, each time the signal comes.
   *
   * @param name without SIG: {@code TERM}, {@code INT}
   * @throws IllegalStateException where this JVM cannot do that
   */
  public static void on(String name, Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object ours =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, args) -> {
                action.run();
                return null;
              });
      Object wanted = signal.getConstructor(String.class).newInstance(name);
      signal.getMethod("handle", signal, handler).invoke(null, wanted, ours);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("signal " + name + " cannot be handled: " + e, e);
    }
  }
}
