package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.courant.processor.text.DocumentReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingTest {
  private static final DocumentReader READER = DocumentReader.create();
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final EntityFinder FINDER = EntityFinder.english();

  @ParameterizedTest
  @CsvSource({
    "United States, LOCATION, US, Q30",
    "U.S., LOCATION, US, Q30",
    "America, LOCATION, US, Q30",
    "Britain, LOCATION, GB, Q145",
    "U.K., LOCATION, GB, Q145",
    "Burma, LOCATION, MM, Q836",
    "Côte d’Ivoire, LOCATION, CI, Q1008",
    "Democratic Republic of Congo, LOCATION, CD, Q974",
    "DPRK, LOCATION, KP, Q423",
    "Czechia, LOCATION, CZ, Q213",
    "Türkiye, LOCATION, TR, Q43",
    "Swaziland, LOCATION, SZ, Q1050",
    "Cabo Verde, LOCATION, CV, Q1011",
    "Kosovo, LOCATION, XK, Q1246",
    "Kyrgyzstan, LOCATION, KG, Q813",
    "Tuvalu, LOCATION, TV, Q672",
    "St. Lucia, LOCATION, LC, Q760",
    "Briton, GROUP, GB,",
    "French, GROUP, FR,",
    "Frenchman, GROUP, FR,",
    "Dutch, GROUP, NL,",
    "Pole, GROUP, PL,",
    "Filipina, GROUP, PH,",
    "New Zealanders, GROUP, NZ,",
    "Saudis, GROUP, SA,",
    "Koreans, GROUP, ,",
    "Catalan, GROUP, ES,",
    "Shiite, GROUP, ,",
    "Moscow, LOCATION, RU, Q649",
    "Kiev, LOCATION, UA, Q1899",
    "Tehran, LOCATION, IR, Q3616",
    "Beijing, LOCATION, CN, Q956",
    "Oslo, LOCATION, NO, Q585",
    "Paris, LOCATION, FR, Q90",
    "Shanghai, LOCATION, CN, Q8686",
    "Istanbul, LOCATION, TR, Q406",
    "St. Petersburg, LOCATION, RU, Q656",
    "Sao Paulo, LOCATION, BR, Q174",
    "Bombay, LOCATION, IN, Q1156",
    "New York City, LOCATION, US, Q60",
    "Chicago, LOCATION, US, Q1297",
    "Kharkiv, LOCATION, UA,",
    "Calif., LOCATION, US, Q99",
    "Mass., LOCATION, US, Q771",
    "N.C., LOCATION, US, Q1454",
    "Texas, LOCATION, US, Q1439",
    "Washington state, LOCATION, US, Q1223",
    "'Washington, D.C.', LOCATION, US, Q61",
    "Scotland, LOCATION, GB, Q22",
    "Quebec, LOCATION, CA, Q176",
    "Catalonia, LOCATION, ES, Q5705",
    "Gaza, LOCATION, PS, Q39760",
    "West Bank, LOCATION, PS, Q36678",
    "Xinjiang, LOCATION, CN, Q34800",
    "Donbas, LOCATION, UA,",
    "Crimea, LOCATION, , Q7835",
    "Kremlin, ORGANIZATION, RU,",
    "White House, ORGANIZATION, US,",
    "Downing Street, ORGANIZATION, GB,",
    "Élysée, ORGANIZATION, FR,",
    "Pentagon, ORGANIZATION, US,",
    "Foggy Bottom, ORGANIZATION, US,",
    "UN, ORGANIZATION, , Q1065",
    "U.N. Security Council, ORGANIZATION, , Q37470",
    "WHO, ORGANIZATION, , Q7817",
    "Opec, ORGANIZATION, , Q7795",
    "NATO, ORGANIZATION, , Q7184",
    "European Commission, ORGANIZATION, , Q8880",
    "UN refugee agency, ORGANIZATION, , Q132551",
    "FIFA, ORGANIZATION, , Q253414",
    "FBI, ORGANIZATION, US, Q8333",
    "E.P.A., ORGANIZATION, US, Q460173",
    "Department of Justice, ORGANIZATION, US,",
    "GOP, ORGANIZATION, US, Q29468",
    "AfD, ORGANIZATION, DE, Q6721203",
    "BJP, ORGANIZATION, IN, Q10230",
    "Reuters, ORGANIZATION, GB, Q130879",
    "BBC, ORGANIZATION, GB, Q9531",
    "Xinhua, ORGANIZATION, CN,",
    "Boeing, ORGANIZATION, US, Q66",
    "Hezbollah, ORGANIZATION, LB, Q41053",
    "Daesh, ORGANIZATION, , Q2429253",
    "al Qaeda, ORGANIZATION, , Q34490",
    "Boko Haram, ORGANIZATION, NG,",
    "Vladimir Putin, PERSON, RU, Q7747",
    "Volodymyr Zelenskyy, PERSON, UA, Q3874799",
    "Amy Klobuchar, PERSON, , Q22237",
  })
  void knowsWhatTheNewsNames(
      String name, EntityType type, @Nullable String country, @Nullable String wikidata) {
    Entry entry = Objects.requireNonNull(GAZETTEER.named(name), name);
    assertThat(entry.type()).isEqualTo(type);
    assertThat(entry.country()).isEqualTo(country);
    assertThat(entry.wikidata()).isEqualTo(wikidata);
  }

  @ParameterizedTest
  @CsvSource({
    "Georgia, ",
    "Birmingham, ",
    "Hyderabad, ",
    "Valencia, ",
    "San Jose, ",
    "Korea, ",
    "Punjab, ",
    "New York, US",
    "Washington, US",
    "Portland, US",
    "Columbus, US",
    "Supreme Court, ",
    "Parliament, ",
    "Ministry of Defence, ",
    "Communist Party, ",
    "Labour Party, ",
    "Liberal Party, ",
    "Green Party, ",
  })
  void ambiguousNameHasNoMoreThanItsSensesShare(String name, @Nullable String country) {
    Entry entry = Objects.requireNonNull(GAZETTEER.named(name), name);
    assertThat(entry.country()).isEqualTo(country);
    assertThat(entry.wikidata())
        .satisfiesAnyOf(w -> assertThat(w).isNull(), w -> assertThat(name).isEqualTo("Kashmir"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nice",
        "Mobile",
        "Reading",
        "Split",
        "Lincoln",
        "Victoria",
        "Orange",
        "Independence"
      })
  void nameThatIsAWordOrFamilyFirstNeedsItsType(String name) {
    assertThat(GAZETTEER.named(name)).isNull();
    assertThat(GAZETTEER.linked(name, EntityType.PERSON)).isNull();
    assertThat(GAZETTEER.linked(name, EntityType.LOCATION)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They flew from Tbilisi across Georgia. | georgia-ge | GE | Q230",
        "Voters in Ohio, Texas and Georgia went early. | georgia-us-ga | US | Q1428",
        "He lives in Georgia. | georgia | | ",
        "Police in Birmingham and Leeds met. | birmingham-gb-eng | GB | Q2256",
        "They met in Birmingham, Ala., on Monday. | birmingham-us-al | US | ",
        "They met in Paris, Texas. | paris-texas | US | ",
        "They met in Paris. | paris | FR | Q90",
        "They met in Portland, Maine. | portland-us-me | US | ",
        "They walked from Valencia to Madrid. | valencia-es | ES | ",
      })
  void articleTellsWhichIsMeant(
      String text, String id, @Nullable String country, @Nullable String wikidata) {
    assertThat(find(text))
        .anySatisfy(
            e -> {
              assertThat(e.id()).isEqualTo(id);
              assertThat(e.country()).isEqualTo(country);
              assertThat(e.wikidata()).isEqualTo(wikidata);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The nice mobile reading was split.",
        "Nice work, she said. Reading helps. Orange is a colour.",
        "Abraham Lincoln spoke. Lincoln left.",
      })
  void wordsAndFamiliesAreNoTowns(String text) {
    assertThat(find(text)).noneMatch(e -> e.type() == EntityType.LOCATION);
  }

  @Test
  void loadsInLessThanASecondAndIsSmall() {
    long start = System.nanoTime();
    assertThat(Gazetteer.load().all()).hasSizeBetween(5_000, 50_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
  }

  private static List<Entity> find(String text) {
    return FINDER.find(READER.read("", null, text, "en").document());
  }
}
