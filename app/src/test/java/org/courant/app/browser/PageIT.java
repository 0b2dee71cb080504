package org.courant.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.courant.avro.EnrichedArticle;
import org.courant.schemas.Topics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A reader at the page: what is published is seen, found, followed and traced. */
@Tag("browser")
@ExtendWith(OnePage.class)
class PageIT {
  private static final String FERRY = "/article/demo-ferry-bill";
  private static final String OKORO = "/entity/miriam-okoro";

  /** A point of an arc where nothing lies over it, in the window. */
  private static final String POINT =
      """
      const path = document.querySelector(`[data-arc="${arguments[0]}"] .hit`);
      path.scrollIntoView({ block: 'center', behavior: 'instant' });
      const to = path.getScreenCTM();
      for (let part = 0.3; part < 0.9; part += 0.02) {
        const p = path.getPointAtLength(part * path.getTotalLength()).matrixTransform(to);
        if (document.elementFromPoint(p.x, p.y) === path) return [p.x, p.y];
      }
      throw new Error('the arc is covered');
      """;

  private static Watched node;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    node = OnePage.node();
    browser = OnePage.browser();
    try (RecordWriter<EnrichedArticle> writer =
        new RecordWriter<>(node, Topics.news().enriched(), EnrichedArticle.class)) {
      EnrichedArticle hostile = Hostile.article();
      writer.write(Stream.of(new RecordWriter.Keyed<>(hostile.getId(), hostile)));
    }
  }

  @BeforeEach
  void asMostSeeIt() {
    browser.usual();
  }

  @Test
  void articleAppearsOnceItIsEnriched() throws Exception {
    browser.go("/");
    browser.find(".row");
    browser.run("window.sameDocument = true");
    node.publish(Texts.quay());
    browser.find("[data-id='quay-1']");
    assertThat(browser.is("window.sameDocument")).isTrue();
    assertThat(browser.text("[data-id='quay-1']")).contains("Idris Vane", "Quay Gazette");
  }

  @Test
  void pauseHoldsBackAndCounts() throws Exception {
    browser.go("/");
    browser.find(".row");
    browser.awaitText("#link-state", "Connected");
    browser.click(".pause");
    node.publish(Texts.pier());
    browser.awaitText(".pause", "1 waiting");
    assertThat(browser.count("[data-id='pier-1']")).isZero();
    browser.click(".pause");
    browser.find("[data-id='pier-1']");
  }

  @Test
  void filterBySuggestionStandsInTheAddressAndBackUndoesIt() {
    browser.go("/");
    browser.find(".row");
    browser.type("[role=combobox]", "okor");
    browser.find("[role=option]");
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ENTER);
    browser.awaitTrue("location.search === '?entity=miriam-okoro'");
    browser.awaitTrue("document.querySelectorAll('.row').length === 1");
    assertThat(browser.text(".row")).contains("Miriam Okoro");
    browser.picture("live-filtered");
    browser.back();
    browser.awaitTrue("location.search === '' && document.querySelectorAll('.row').length > 5");
  }

  @Test
  void filterInTheAddressIsASharedView() {
    browser.go("/?source=Quay%20Gazette&label=AGAINST");
    browser.awaitText("#filter-source option:checked", "Quay Gazette");
    browser.awaitTrue("document.querySelector('.row, .notice')");
    assertThat(browser.texts(".row-source")).allMatch(source -> source.equals("Quay Gazette"));
    browser.click(".filters > button");
    browser.awaitTrue("location.search === ''");
  }

  @Test
  void arcIsFollowedByHover() {
    browser.go(FERRY);
    browser.find("[data-arc='stance-0']");
    List<?> point = (List<?>) Objects.requireNonNull(browser.run(POINT, "stance-0"), "no point");
    browser.hoverAt(((Number) point.get(0)).longValue(), ((Number) point.get(1)).longValue());
    browser.find("[data-arc='stance-0'].strong");
    browser.find(".stance[data-stance='0'].lit");
    assertThat(browser.text(".evidence.lit")).isNotBlank();
    browser.picture("article-hover");
    browser.leave();
    browser.awaitTrue("!document.querySelector('.arc.strong')");
  }

  @Test
  void arcIsFollowedByKeyboard() {
    browser.go(FERRY);
    browser.find(".stance");
    for (int i = 0; i < 120 && !browser.is("document.activeElement.matches('.stance')"); i++) {
      browser.press(Keys.TAB);
    }
    browser.find("[data-arc='stance-0'].strong");
    browser.press(Keys.TAB);
    browser.find("[data-arc='stance-1'].strong");
    assertThat(browser.count(".arc.strong")).isEqualTo(1);
    browser.press(Keys.ENTER);
    browser.find(".stance[data-stance='1'][aria-pressed='true']");
    browser.press(Keys.ESCAPE);
    browser.find(".stance[data-stance='1'][aria-pressed='false']");
  }

  @Test
  void evidenceOfTheListIsWhatIsMarkedInTheText() {
    browser.go(FERRY);
    browser.find(".stance");
    for (int i = 0; i < browser.count(".stance"); i++) {
      browser.run("document.querySelectorAll('.stance')[arguments[0]].focus()", i);
      String words = browser.texts(".stance .stance-words").get(i);
      assertThat(String.join("", browser.texts(".evidence.lit:not(.evidence.lit .evidence.lit)")))
          .contains(words);
    }
  }

  @Test
  void entityLeadsToItsEvidence() {
    browser.go(FERRY);
    browser.click(".text a.mention[data-entity='miriam-okoro']");
    browser.awaitText("h1", "Miriam Okoro");
    assertThat(browser.at()).isEqualTo(OKORO);
    browser.find(".plot svg .period");
    browser.find(".basis[data-basis='TRENDS']");
    browser.find(".coverage .originals");
    browser.picture("entity");
    String words = browser.text(".evidence-link:first-of-type").lines().findFirst().orElseThrow();
    browser.click(".evidence-link");
    browser.awaitTrue("globalThis.CSS.highlights.has('asked')");
    assertThat(browser.at()).contains("at=");
    assertThat(browser.run("return [...CSS.highlights.get('asked')][0].toString()"))
        .isEqualTo(words);
    browser.back();
    browser.awaitText("h1", "Miriam Okoro");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", FERRY, OKORO, "/stream"})
  void noScreenNeedsASidewaysScroll(String view) {
    open(view);
    for (int width : new int[] {Browser.NARROW, Browser.WIDE, Browser.WALL}) {
      browser.size(width, width == Browser.WALL ? 1440 : 740);
      browser.awaitTrue("innerWidth === " + width);
      assertThat(browser.number("document.documentElement.scrollWidth"))
          .as("at " + width)
          .isLessThanOrEqualTo(width);
      browser.picture(width + named(view));
    }
  }

  @Test
  void darkIsWhatTheSystemAsksForUnlessTheReaderChooses() {
    browser.go("/stream");
    browser.run("localStorage.clear()");
    browser.colours("dark");
    browser.reload();
    assertThat(isDark()).isTrue();
    browser.click("#theme");
    assertThat(isDark()).isFalse();
    browser.reload();
    browser.awaitText("#theme", "Light");
    assertThat(isDark()).isFalse();
    browser.run("localStorage.clear()");
  }

  private static boolean isDark() {
    return browser.is(
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every((c) => c < 60)");
  }

  @Test
  void deepLinkOpensAndBackLeads() {
    browser.go("/stream");
    browser.awaitText("h1", "Stream");
    browser.click(".brand");
    browser.awaitText("h1", "Live");
    browser.find(".row");
    browser.click("[data-id='demo-ferry-bill'] a");
    browser.find(".article");
    assertThat(browser.at()).isEqualTo(FERRY);
    browser.reload();
    browser.find(".article");
    browser.back();
    browser.awaitText("h1", "Live");
    browser.back();
    browser.awaitText("h1", "Stream");
  }

  @Test
  void hostileTextIsText() {
    browser.go("/");
    browser.click("[data-id^='hostile'] .row-headline a");
    browser.find(".article");
    String words = browser.text("main");
    assertThat(words.contains(Hostile.MARKUP)).as("markup is shown").isTrue();
    assertThat(words.contains("W".repeat(50_000))).as("the long word is shown").isTrue();
    assertThat(words.contains("\u202E")).as("the override stands bare").isFalse();
    assertThat(browser.count("main a[href^='javascript']")).isZero();
    assertThat(browser.count("main script, main img, main iframe")).isZero();
    for (String view : List.of("/", browser.at(), "/entity/long")) {
      for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
        browser.size(width, 740);
        open(view);
        browser.find("[data-id^='hostile'], .article, .entity");
        assertThat(browser.number("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(width);
        assertThat(browser.is("window.hacked")).isFalse();
      }
    }
    browser.picture("hostile");
  }

  @Test
  void whatIsNotThereSaysWhatToDo() {
    browser.go("/article/never-seen");
    browser.awaitText(".notice", "Not found");
    browser.go("/nowhere/at/all");
    browser.awaitTrue("document.body.textContent.trim().length > 0");
  }

  @ParameterizedTest
  @CsvSource({
    "/, light",
    "/, dark",
    FERRY + ", light",
    FERRY + ", dark",
    OKORO + ", light",
    OKORO + ", dark",
    "/stream, light",
    "/stream, dark"
  })
  void axeFindsNothingSerious(String view, String colours) {
    browser.colours(colours);
    open(view);
    assertThat(Axe.faults(browser)).isEmpty();
    browser.picture(colours + named(view));
  }

  @Test
  void noRequestLeavesThePage() {
    browser.devToolsEvents(); // of other pages, before
    for (String view : List.of("/", FERRY, OKORO, "/stream")) {
      open(view);
    }
    assertThat(browser.devToolsEvents())
        .filteredOn(event -> event.contains("\"Network.requestWillBeSent\""))
        .isNotEmpty()
        .allMatch(event -> event.contains("\"url\":\"" + node.page()));
    assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
  }

  private static void open(String view) {
    browser.go(view);
    browser.awaitTrue("document.querySelector('.row, .article, .entity, .figures')");
    browser.awaitText("#link-state", "Connected");
  }

  private static String named(String view) {
    return view.equals("/") ? "-live" : view.replaceFirst("/([a-z]+).*", "-$1");
  }
}
