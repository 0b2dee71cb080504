package org.courant.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.courant.ingest.item.Draft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdTest {
  private static Draft draft(@Nullable String guid, @Nullable String url, String body) {
    Draft draft = new Draft();
    draft.guid = guid;
    draft.url = url;
    draft.headline = "Council votes";
    draft.body = body;
    return draft;
  }

  @Test
  void guidComesBeforeUrlBeforeContent() {
    assertThat(ArticleId.of(draft("tag:x,2026:1", "https://x.test/1", "b")))
        .isEqualTo("tag:x,2026:1");
    assertThat(ArticleId.of(draft(" ", "https://x.test/1", "b"))).isEqualTo("https://x.test/1");
    assertThat(ArticleId.of(draft(null, null, "b"))).startsWith("sha256:").hasSize(39);
  }

  @ParameterizedTest
  @CsvSource({
    "http://X.test/a,https://x.test/a",
    "https://x.test:443/a/,https://x.test/a",
    "http://x.test:80/a#top,https://x.test/a",
    "https://x.test/a?utm_source=n&id=2&b=1&fbclid=z,https://x.test/a?b=1&id=2",
    "https://x.test/a?utm_medium=n,https://x.test/a",
    "HTTPS://x.test/Case/Kept,https://x.test/Case/Kept",
    "https://ann:secret@x.test/a,https://x.test/a",
    "urn:newsml:x:1,urn:newsml:x:1",
    "http://[broken,https://[broken"
  })
  void oneSpellingForOneAddress(String given, String canonical) {
    assertThat(ArticleId.of(given)).isEqualTo(canonical);
  }

  @Test
  void whiteSpaceAndNormalFormDoNotChangeContentIds() {
    assertThat(ArticleId.of(draft(null, null, "caf\u00e9  au\nlait ")))
        .isEqualTo(ArticleId.of(draft(null, null, "cafe\u0301 au lait")));
    assertThat(ArticleId.of(draft(null, null, "one")))
        .isNotEqualTo(ArticleId.of(draft(null, null, "two")));
  }

  @Test
  void unprintableAndEndlessNamesAreHashed() {
    assertThat(ArticleId.of("a\u001bb")).startsWith("id-sha256:");
    assertThat(ArticleId.of("x".repeat(600))).startsWith("id-sha256:");
    assertThat(ArticleId.of("x".repeat(512))).hasSize(512);
  }

  @Test
  void textFileIsKnownByItsPlaceAndDoesNotTellIt() {
    String id = ArticleId.ofFile(Path.of("/some/secret/Harbour Vote.txt"));
    assertThat(id).matches("harbour-vote-[0-9a-f]{8}").doesNotContain("secret");
    assertThat(ArticleId.ofFile(Path.of("/some/other/Harbour Vote.txt"))).isNotEqualTo(id);
    assertThat(ArticleId.ofFile(Path.of("/some/x/../secret/Harbour Vote.txt"))).isEqualTo(id);
    assertThat(ArticleId.ofFile(Path.of("/x/нов.txt"))).matches("file-[0-9a-f]{8}");
  }

  @Test
  void urlThatIsNoAddressIsNobodysId() {
    for (String url : new String[] {"n/a", "/2026/03/vote", "http://", "null"}) {
      assertThat(ArticleId.of(draft(null, url, "b"))).as(url).startsWith("sha256:");
    }
  }

  @Test
  void linkToAFileIsNotAnotherArticle(@TempDir Path dir) throws Exception {
    Path file = Files.createFile(dir.resolve("a.txt"));
    Path link = Files.createSymbolicLink(dir.resolve("dir"), dir);
    assertThat(ArticleId.ofFile(link.resolve("a.txt"))).isEqualTo(ArticleId.ofFile(file));
  }
}
