package org.courant.ingest.fetch;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param headers secrets among them; sent to the host of the address only, not where it redirects
 * @param etag what the server said last time, or null
 * @param lastModified likewise, verbatim
 */
public record Request(
    URI uri, Map<String, String> headers, @Nullable String etag, @Nullable String lastModified) {
  public Request {
    headers = Map.copyOf(headers);
  }

  public static Request of(URI uri) {
    return new Request(uri, Map.of(), null, null);
  }

  /** Headers and query may be secret. */
  @Override
  public String toString() {
    return "Request[" + Redacted.address(uri) + "]";
  }
}
