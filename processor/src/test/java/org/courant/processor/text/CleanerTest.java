package org.courant.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
  private static final String LONG =
      "The harbour of Aldmere will be closed for three weeks in May.";

  @Test
  void headlineBesideAnHtmlBodyIsDecodedLikeIt() {
    CleanText clean = Cleaner.clean("Quay &amp; Sons sold", null, "<p>It went &amp; was gone.</p>");
    assertThat(clean.text()).isEqualTo("Quay & Sons sold\n\nIt went & was gone.");
  }

  @Test
  void partsAreSetApartByBlankLines() {
    CleanText clean = Cleaner.clean("Head", "Lead", "One.\nTwo.");
    assertThat(clean.text()).isEqualTo("Head\n\nLead\n\nOne.\n\nTwo.");
    assertThat(clean.headline()).isEqualTo("Head");
    assertThat(clean.rights()).isNull();
  }

  @Test
  void htmlKeepsParagraphsAndDropsFurniture() {
    assertThat(
            body(
                "<nav>Home</nav><p>One&nbsp;<b>bo</b>ld\nline.</p><script>x()</script>"
                    + "<figure><img src=a><figcaption>Cap</figcaption></figure><p>Two<br>Three</p>"))
        .isEqualTo("One bold line.\n\nTwo\n\nThree");
  }

  @Test
  void entitiesAreDecodedOnce() {
    assertThat(body("<p>Acme&#8217;s &amp;amp; sign</p>")).isEqualTo("Acme’s &amp; sign");
    assertThat(body("Acme&#8217;s plan")).isEqualTo("Acme’s plan");
    assertThat(body("Write &amp; for an ampersand, &lt; for less."))
        .isEqualTo("Write &amp; for an ampersand, &lt; for less.");
  }

  @Test
  void textAboutLessThanIsNotMarkup() {
    assertThat(body("If a<b and b > c then <p> opens a paragraph."))
        .isEqualTo("If a<b and b > c then <p> opens a paragraph.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADVERTISEMENT",
        "Story continues below",
        "Read more: Ten ways to fry an egg",
        "[related]",
        "{adslot}",
        "— Advertisement —",
        "RELATED: An older story",
      })
  void advertisingIsTakenOut(String line) {
    assertThat(body("One here.\n" + line + "\nTwo there.")).isEqualTo("One here.\n\nTwo there.");
  }

  @Test
  void slotInsideAParagraphIsTakenOut() {
    assertThat(body("“We go,” she said.{adslot}")).isEqualTo("“We go,” she said.");
    assertThat(body("Write {name} to greet.")).isEqualTo("Write {name} to greet.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright 2023 Acme Media Inc. All rights reserved. Home the daily acme",
        "© 2024 The Aldmere Post",
        "(c) 2021 Acme. This material may not be published or redistributed.",
        "This material may not be broadcast.",
        "All rights reserved.",
      })
  void rightsLineIsTakenOut(String line) {
    CleanText clean = Cleaner.clean("Head", null, "One here.\n" + line);
    assertThat(clean.text()).isEqualTo("Head\n\nOne here.");
    assertThat(clean.rights()).isEqualTo(line);
  }

  @Test
  void rightsLineLeavesTheTextAroundIt() {
    CleanText clean =
        Cleaner.clean("Head", null, "It ended. © 2024 Acme. All rights reserved. " + LONG);
    assertThat(clean.text()).isEqualTo("Head\n\nIt ended. " + LONG);
    assertThat(clean.rights()).isEqualTo("© 2024 Acme. All rights reserved.");
  }

  @Test
  void storyAboutCopyrightIsKept() {
    String story = "Copyright was at issue. She reserved all rights to the songs, he said.";
    assertThat(body(story)).isEqualTo(story);
  }

  @Test
  void repeatedBodyIsSaidOnce() {
    String story = "Short one.\n" + LONG + "\nShort two.\n";
    String once = "Short one.\n\n" + LONG + "\n\nShort two.";
    assertThat(body(story.repeat(25))).isEqualTo(once);
    assertThat(body(("Short one. " + LONG + " ").repeat(25))).isEqualTo("Short one. " + LONG);
    assertThat(body("No.\nNo.\nYes.")).isEqualTo("No.\n\nNo.\n\nYes.");
  }

  @Test
  void invisibleCharactersAreTakenOut() {
    assertThat(body("A\u0000b\u202Ec\u200Bd\uFEFFe\u00A0f\uD800g e\u0301 \uD83D\uDE00"))
        .isEqualTo("Abcde fg é \uD83D\uDE00");
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        "The harbour of Aldmere will be closed for three weeks in\nMay, the mayor said.";
    assertThat(body(wrapped + "\n\nNext.")).isEqualTo(wrapped.replace('\n', ' ') + "\n\nNext.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "{",
        "a(",
        "<div>",
        "&#",
        "© 2024 ",
        "[a ",
        ". ",
        "a\u0301\u0323",
        "<b></b>",
        ".\"a",
        "’",
        "U.S. ",
        "“",
        "\u0301\u0323"
      })
  void hostileTextIsReadInLinearTime(String piece) {
    String hostile = String.join("", Collections.nCopies(1_000_000 / piece.length(), piece));
    CleanText clean = Cleaner.clean("Head", null, hostile);
    assertThat(SentenceSplitter.split(clean.text(), 4)).isNotEmpty();
  }

  private static String body(String source) {
    return Cleaner.clean("", null, source).text();
  }
}
