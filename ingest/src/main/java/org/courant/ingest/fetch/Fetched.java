package org.courant.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a fetch. */
public sealed interface Fetched {

  /**
   * An answer with a body.
   *
   * @param bytes unpacked
   * @param from where it came from in the end
   * @param moved where the address leads for good, if every redirect was a permanent one
   * @param charset as the header names it
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  record Body(
      byte[] bytes,
      URI from,
      @Nullable URI moved,
      @Nullable String charset,
      @Nullable String etag,
      @Nullable String lastModified)
      implements Fetched {
    @Override
    public String toString() {
      return "Body[" + bytes.length + " bytes from " + Redacted.address(from) + "]";
    }
  }

  /** As it was. */
  record NotModified() implements Fetched {}

  /**
   * No body to work with.
   *
   * @param reason names the value and the rule, and no secret
   * @param retryAfter how long the server wants to be left alone, or null
   */
  record Failed(Failure failure, String reason, @Nullable Duration retryAfter) implements Fetched {
    static Failed of(Failure failure, String reason) {
      return new Failed(failure, reason, null);
    }
  }

  /** The kinds of failure, by what to do about them. */
  enum Failure {
    /** Breaks a rule of safety; asking again is no use while the rules stand. */
    REFUSED(true),
    /** 410: it will not come back. */
    GONE(true),
    /** The server says no: 404, 403 and their like. */
    DENIED(true),
    /** Trouble that may pass. */
    TROUBLE(false);

    private final boolean lasting;

    Failure(boolean lasting) {
      this.lasting = lasting;
    }

    /** Whether asking again soon is no use. */
    public boolean isLasting() {
      return lasting;
    }
  }
}
