package org.courant.app.node;

/** A free port for tests of other packages. */
public final class TestPorts {
  private TestPorts() {}

  public static int free() {
    return Ports.free();
  }
}
