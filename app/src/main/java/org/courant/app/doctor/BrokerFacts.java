package org.courant.app.doctor;

import java.util.Map;

/**
 * A broker as it tells of itself.
 *
 * @param address as advertised, host and port
 * @param reachable whether this machine can connect to that
 * @param config empty where we may not see it
 */
record BrokerFacts(int id, String address, boolean reachable, Map<String, String> config) {
  BrokerFacts {
    config = Map.copyOf(config);
  }
}
