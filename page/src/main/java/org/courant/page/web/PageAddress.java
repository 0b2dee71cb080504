package org.courant.page.web;

import java.util.List;

/**
 * Where the page is served.
 *
 * @param port 0 for a free one
 * @param names under which it may be asked for, besides the host itself and those of loopback
 */
public record PageAddress(String host, int port, List<String> names) {
  public PageAddress {
    names = List.copyOf(names);
  }
}
