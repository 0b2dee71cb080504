package org.courant.ingest.fetch;

import static org.courant.ingest.fetch.Fetched.Failure.REFUSED;
import static org.courant.ingest.fetch.Fetched.Failure.TROUBLE;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** The client's exceptions in words that name what the server did. */
final class Trouble {
  private Trouble() {}

  static Fetched.Failed of(Exception wrapped, FetchLimits limits) {
    // The client wraps what it finds wrong with the protocol.
    boolean wraps = wrapped instanceof ClientProtocolException;
    Exception thrown = wraps && wrapped.getCause() instanceof HttpException inner ? inner : wrapped;
    return thrown instanceof AddressRefusedException
        ? Fetched.Failed.of(REFUSED, String.valueOf(thrown.getMessage()))
        : Fetched.Failed.of(TROUBLE, reason(thrown, limits));
  }

  private static String reason(Exception thrown, FetchLimits limits) {
    if (thrown instanceof BodyReader.BodyRefusedException
        || thrown instanceof UnknownHostException) {
      return String.valueOf(thrown.getMessage());
    }
    if (thrown instanceof NoHttpResponseException) {
      return "the server closed the connection without an answer";
    }
    if (thrown instanceof MessageConstraintException) {
      return "headers are over "
          + FetchLimits.HEADER_COUNT
          + " or a line of them over "
          + FetchLimits.HEADER_LINE
          + " bytes, the limits";
    }
    if (thrown instanceof MalformedChunkCodingException || thrown instanceof ZipException) {
      return "the body is broken: " + ownWords(thrown);
    }
    if (thrown instanceof ConnectionClosedException || thrown instanceof EOFException) {
      return "the body is cut off";
    }
    if (thrown instanceof SSLException) {
      return "TLS: " + ownWords(thrown);
    }
    if (thrown instanceof SocketTimeoutException) {
      return "no connection or no byte within "
          + Deadline.seconds(limits.connect())
          + " or "
          + Deadline.seconds(limits.silence());
    }
    if (thrown instanceof HttpHostConnectException) {
      return "no connection: " + ownWords(thrown);
    }
    if (thrown instanceof HttpException) {
      return "no valid HTTP: " + ownWords(thrown);
    }
    return thrown instanceof IOException
        ? "connection lost: " + ownWords(thrown)
        : "cannot be fetched: " + ownWords(thrown);
  }

  private static String ownWords(Exception thrown) {
    String message = thrown.getMessage();
    return Redacted.text(message == null ? thrown.getClass().getSimpleName() : message);
  }
}
