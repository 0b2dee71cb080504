package org.courant.app.command;

import java.time.Duration;
import java.util.List;
import org.courant.app.page.ClusterOutside;
import org.courant.app.page.FeedFiles;
import org.courant.app.redaction.Redaction;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.PageSettings;
import org.courant.app.settings.Settings;
import org.courant.ingest.feeds.Feed;
import org.courant.ingest.feeds.FeedsFile;
import org.courant.page.NewsPage;
import org.courant.page.read.Capacity;
import org.courant.page.read.Source;
import org.courant.page.web.PageAddress;
import org.courant.page.web.PageServer;
import org.courant.schemas.RegistryClient;

/** Puts the page together from the settings. */
final class PageAssembly {
  private PageAssembly() {}

  /** Opens it; what it needs is closed after it. */
  static NewsPage open(Settings settings, Cluster cluster, ShutdownHook open) {
    PageSettings page = settings.page();
    ClusterOutside outside =
        open.add(
            ClusterOutside.watch(
                cluster,
                settings.topics(),
                settings.applicationId(),
                StoryAssembly.applicationId(settings),
                new FeedFiles(feeds(settings), settings.ingestStateDir().resolve("feeds"))));
    Source source =
        new Source(
            cluster.kafka(),
            new RegistryClient(cluster.registry().withPatience(Duration.ZERO)),
            settings.topics());
    return open.add(NewsPage.open(source, address(page), holds(page), outside));
  }

  /** Before what takes longer: a port that is taken is told at once. */
  static void checkAddress(PageSettings page) {
    if (page.on()) {
      PageServer.check(address(page));
    }
  }

  private static Capacity holds(PageSettings page) {
    return new Capacity(page.articles(), page.trends());
  }

  private static PageAddress address(PageSettings page) {
    return new PageAddress(page.host(), page.port(), page.names());
  }

  private static List<Feed> feeds(Settings settings) {
    if (settings.ingest().feeds() == null) {
      return List.of();
    }
    List<Feed> feeds = FeedsFile.read(settings.ingest().feeds(), System.getenv());
    feeds.forEach(feed -> feed.headers().values().forEach(Redaction::hide));
    return feeds;
  }
}
