package org.courant.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Host names to addresses: the system's resolver, or a test's own. */
@FunctionalInterface
interface Names {
  InetAddress[] addresses(String host) throws UnknownHostException;
}
