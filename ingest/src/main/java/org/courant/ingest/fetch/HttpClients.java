package org.courant.ingest.fetch;

import java.net.Socket;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Apache's client with all off that goes its own ways: redirects, retries, cookies, credentials,
 * decompression, connections used again.
 */
final class HttpClients {
  /** The pool must never be what a fetch waits for: how many run is counted elsewhere. */
  private static final int CONNECTIONS = 1_000;

  private HttpClients() {}

  static CloseableHttpClient create(
      CheckedDns dns, FetchRules rules, FetchLimits limits, SSLContext tls) {
    Timeout connect = Timeout.of(limits.connect());
    PoolingHttpClientConnectionManager connections =
        new PoolingHttpClientConnectionManager(
            new DefaultHttpClientConnectionOperator(
                proxy -> socket(rules),
                DefaultSchemePortResolver.INSTANCE,
                dns,
                RegistryBuilder.<TlsSocketStrategy>create()
                    .register(URIScheme.HTTPS.id, new DefaultClientTlsStrategy(tls))
                    .build()),
            PoolConcurrencyPolicy.LAX,
            PoolReusePolicy.LIFO,
            TimeValue.ofSeconds(1),
            ManagedHttpClientConnectionFactory.builder().http1Config(headers()).build());
    connections.setMaxTotal(CONNECTIONS);
    connections.setDefaultMaxPerRoute(CONNECTIONS);
    connections.setDefaultConnectionConfig(
        ConnectionConfig.custom()
            .setConnectTimeout(connect)
            .setSocketTimeout(Timeout.of(limits.silence()))
            .build());
    connections.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(connect).build());
    connections.setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build());
    return HttpClientBuilder.create()
        .setConnectionManager(connections)
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.of(limits.silence())).build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableConnectionState()
        .disableDefaultUserAgent()
        .build();
  }

  private static Socket socket(FetchRules rules) {
    return new CheckedSocket(rules);
  }

  private static Http1Config headers() {
    return Http1Config.custom()
        .setMaxLineLength(FetchLimits.HEADER_LINE)
        .setMaxHeaderCount(FetchLimits.HEADER_COUNT)
        .build();
  }
}
