package org.courant.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once for a connection and lets no address through that may not be reached. The
 * connection goes to the address that was checked, so a name that means another thing a moment
 * later (DNS rebinding) gains nothing. One bad address among good ones refuses the host.
 */
final class CheckedDns implements DnsResolver, AutoCloseable {
  private final Names names;
  private final FetchRules rules;
  private final Duration patience;
  // A lookup cannot be interrupted; it is left behind when patience ends.
  private final ExecutorService lookups =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "courant-dns");
            thread.setDaemon(true);
            return thread;
          });

  CheckedDns(Names names, FetchRules rules, Duration patience) {
    this.names = names;
    this.rules = rules;
    this.patience = patience;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookUp(host);
    for (InetAddress address : addresses) {
      String broken = rules.broken(address);
      if (broken != null) {
        throw new AddressRefusedException(broken);
      }
    }
    return addresses;
  }

  private InetAddress[] lookUp(String host) throws UnknownHostException {
    Future<InetAddress[]> lookup = lookups.submit(() -> names.addresses(host));
    try {
      return lookup.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      lookup.cancel(true);
      throw new UnknownHostException("no answer from DNS in time");
    } catch (ExecutionException e) {
      throw new UnknownHostException("no such host");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException("interrupted");
    }
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host; // asked for Kerberos only, which is not used
  }

  @Override
  public void close() {
    lookups.shutdownNow();
  }
}
