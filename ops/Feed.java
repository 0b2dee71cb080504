import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** For ops/check: a feed of one item on loopback at /, and 500 for all else. */
class Feed {
  public static void main(String[] args) throws Exception {
    String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
    byte[] feed =
        """
        <rss version="2.0"><channel><title>Good</title><item><guid>one</guid>
        <title>Harbour vote delayed</title><pubDate>%s</pubDate>
        <description>The council of Port Arden put off its vote, Mayor Ann Bly said.</description>
        </item></channel></rss>
        """
            .formatted(now)
            .getBytes(UTF_8);
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server =
        HttpServer.create(new InetSocketAddress(loopback, Integer.parseInt(args[0])), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean found = exchange.getRequestURI().getPath().equals("/");
          exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
          exchange.sendResponseHeaders(found ? 200 : 500, found ? feed.length : -1);
          if (found) {
            exchange.getResponseBody().write(feed);
          }
          exchange.close();
        });
    server.start();
    System.out.println("ready");
  }
}
