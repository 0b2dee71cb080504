package org.courant.ingest.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

/**
 * The last gate: by whatever way an address was found, no connection is made that breaks a rule.
 */
final class CheckedSocket extends Socket {
  private final FetchRules rules;

  CheckedSocket(FetchRules rules) {
    this.rules = rules;
  }

  @Override
  public void connect(SocketAddress endpoint) throws IOException {
    connect(endpoint, 0);
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) throws IOException {
    if (!(endpoint instanceof InetSocketAddress inet) || inet.getAddress() == null) {
      throw new AddressRefusedException("an address that was not looked up is refused");
    }
    String broken = rules.broken(inet.getAddress());
    if (broken != null) {
      throw new AddressRefusedException(broken);
    }
    super.connect(endpoint, timeout);
  }
}
