package org.courant.ingest.fetch;

import java.net.UnknownHostException;

/** A host whose address may not be reached. */
final class AddressRefusedException extends UnknownHostException {
  AddressRefusedException(String reason) {
    super(reason);
  }
}
