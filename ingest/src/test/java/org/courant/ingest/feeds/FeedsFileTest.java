package org.courant.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsFileTest {
  @TempDir private Path dir;

  private List<Feed> read(String text, Map<String, String> environment) throws Exception {
    return FeedsFile.read(Files.writeString(dir.resolve("feeds.yaml"), text), environment);
  }

  @Test
  void yamlHasDefaultsAndEachFeedItsOwn() throws Exception {
    Files.writeString(dir.resolve("token"), "t0ken\n");
    List<Feed> feeds =
        read(
            """
            feeds:
              - https://courier.example/rss
              - url: https://wire.example/feed?key=${env:WIRE_KEY}
                name: The Wire
                interval: 90s
                language: en-GB
                source: Wire Agency
                rights: © Wire
                full-text: false
                headers: {Authorization: "Bearer ${file:token}", Accept-Language: en}
            defaults: {interval: 1h, full-text: true}
            """,
            Map.of("WIRE_KEY", "k3y"));
    assertThat(feeds.get(0).name()).isEqualTo("courier.example/rss");
    assertThat(feeds.get(0).interval()).isEqualTo(Duration.ofHours(1));
    assertThat(feeds.get(0).fullText()).isTrue();
    Feed wire = feeds.get(1);
    assertThat(wire.uri()).hasToString("https://wire.example/feed?key=k3y");
    assertThat(wire.interval()).isEqualTo(Duration.ofSeconds(90));
    assertThat(wire.fullText()).isFalse();
    assertThat(wire.headers())
        .containsEntry("Authorization", "Bearer t0ken")
        .containsEntry("Accept-Language", "en");
    assertThat(wire.toString()).doesNotContain("k3y", "t0ken");
  }

  @Test
  void everyFaultOfYamlIsToldWithItsLineAndRule() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    feeds:
                      - url: ftp://a.example/x
                      - name: no address
                      - url: https://b.example/x
                        interval: 5
                        colour: red
                        full-text: perhaps
                        language: english please
                      - url: https://me:pw@c.example/x
                      - url: https://d.example/?k=${env:ABSENT}
                      - url: https://e.example/x
                        headers: {Authorization: Bearer plain, Host: x}
                      - url: https://f.example/x
                      - url: https://f.example/x
                        name: again
                      - [1]
                    news: 1
                    """,
                    Map.of()))
        .isInstanceOf(FeedsException.class)
        .hasMessageContainingAll(
            "feeds.yaml:2: url must be an http or https address",
            "feeds.yaml:3: a feed needs its url",
            "feeds.yaml:5: interval '5' must be from 1m to 7d",
            "feeds.yaml:6: 'colour' is no setting of a feed; known are url, name",
            "feeds.yaml:7: full-text 'perhaps' must be true or false",
            "feeds.yaml:8: language 'english please' must be as en",
            "feeds.yaml:9: url has a user or password in it",
            "feeds.yaml:10: variable ABSENT is not set",
            "feeds.yaml:12: header Authorization must take its secret from ${env:NAME}",
            "feeds.yaml:12: header 'Host' cannot be set",
            "feeds.yaml:14: feed 'again' has the url of that in line 13",
            "feeds.yaml:16: a feed must be an address or a map",
            "feeds.yaml:17: 'news' is no setting")
        .hasMessageNotContainingAny("me:pw", "Bearer plain");
  }

  @Test
  void brokenYamlAndEmptyListsAreTold() {
    assertThatThrownBy(() -> read("feeds: [", Map.of())).hasMessageContaining("is no YAML");
    assertThatThrownBy(() -> read("", Map.of())).hasMessageContaining("must hold feeds:");
    assertThatThrownBy(() -> read("feeds: []", Map.of())).hasMessageContaining("no feeds");
    assertThatThrownBy(() -> FeedsFile.read(dir.resolve("absent"), Map.of()))
        .hasMessageContaining("does not exist");
  }

  @Test
  void opmlIsReadAtAnyDepth() throws Exception {
    List<Feed> feeds =
        read(
            """
            <?xml version="1.0"?>
            <opml version="2.0"><body>
              <outline text="Politics">
                <outline type="rss" text="Courier" xmlUrl="https://courier.example/rss?a=1&amp;b=2"/>
                <outline text="Wire" xmlurl="https://wire.example/feed"/>
              </outline>
            </body></opml>
            """,
            Map.of());
    assertThat(feeds).extracting(Feed::name).containsExactly("Courier", "Wire");
    assertThat(feeds.get(0).uri()).hasToString("https://courier.example/rss?a=1&b=2");
  }

  @Test
  void faultsOfOpmlHaveTheirLine() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    <opml><body>
                    <outline text="A" xmlUrl="file:///etc/passwd"/>
                    <outline text="B" xmlUrl="https://b.example/"/>
                    <outline text="B" xmlUrl="https://c.example/"/>
                    </body></opml>
                    """,
                    Map.of()))
        .hasMessageContainingAll(
            "feeds.yaml:2: url must be an http or https address",
            "feeds.yaml:4: feed 'B' has the name of that in line 3");
    assertThatThrownBy(() -> read("<rss/>", Map.of())).hasMessageContaining("<rss> is no OPML");
  }
}
