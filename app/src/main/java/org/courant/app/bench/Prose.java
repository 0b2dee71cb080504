package org.courant.app.bench;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.processor.enrich.Article;

/** News that never was: sentences of our own with names, quotes and stances, by a seed. */
final class Prose {
  private static final int SHORTEST = 200;
  private static final int LONGEST = 200_000;
  private static final double MEDIAN = 4_000;
  private static final double SPREAD = .8;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w)\\}");

  private static final List<String> PEOPLE =
      List.of(
          "Ann Bly",
          "Martin Voss",
          "Dana Brandt",
          "Kwame Osei",
          "Ingrid Solberg",
          "Luis Ortega",
          "Priya Nair",
          "Tom Hale",
          "Mary Pell",
          "Yusuf Demir",
          "Clara Whitfield",
          "Jonas Eklund");
  private static final List<String> PLACES =
      List.of(
          "Norway",
          "France",
          "Brazil",
          "Canada",
          "Moscow",
          "Berlin",
          "Ohio",
          "Leeds",
          "Kenya",
          "Japan",
          "Washington",
          "Lisbon");
  private static final List<String> BODIES =
      List.of(
          "the World Bank",
          "the Harbour Authority",
          "the European Commission",
          "the Labour Party",
          "Northgate Rail",
          "Brightwell Analytics",
          "the Senate",
          "the Teachers' Union");
  private static final List<String> THINGS =
      List.of(
          "the ferry levy",
          "the housing bill",
          "the trade treaty",
          "the new budget",
          "the coastal railway",
          "the voting law",
          "the water plan",
          "the school reform");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
  private static final List<String> SENTENCES =
      List.of(
          "{p}, the finance minister of {l}, accused {q} on {d} of ignoring {t}.",
          "“We will not wait any longer,” {p} told reporters in {l} after talks with {b}.",
          "{p} said that {b} had misled voters about {t}, a charge that it denies.",
          "{b} praised {t}, and urged {p} to sign it before the end of the month.",
          "The talks in {l} began on {d} and went on until late in the evening.",
          "{p} has opposed {t} since it was first put forward, while {q} stands behind it.",
          "According to {p}, about 3,400 people in {l} would lose their jobs within two years.",
          "“It is a disgrace,” said {p}. “{b} should apologise to everyone who paid for it.”",
          "Two earlier drafts of {t} failed by fewer than ten votes, in March and in June.",
          "{p} and {q} are expected to meet in {l} next week, an official at {b} said.",
          "Critics in {l} say {t} does too little, and that {p} knew it all along.",
          "{b}, which has 1,200 members in {l}, welcomed the decision of {p}.",
          "Asked whether {q} would resign, {p} declined to comment.",
          "The report, published on {d}, runs to 140 pages and names no one.");

  private Prose() {}

  /** As long as news is: half under 4 KB, a few over 20, none outside 0.2 to 200. */
  static Article article(Random random) {
    double drawn = MEDIAN * Math.exp(SPREAD * random.nextGaussian());
    int length = (int) Math.max(SHORTEST, Math.min(LONGEST, drawn));
    StringBuilder body = new StringBuilder();
    while (body.length() < length) {
      body.append(filled(any(SENTENCES, random), random));
      body.append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    String headline = filled("{p} attacks {t} in {l}", random);
    return new Article("synthetic-" + random.nextInt(1 << 30), headline, null, body + "", "en");
  }

  private static String filled(String sentence, Random random) {
    return SLOT.matcher(sentence).replaceAll(slot -> word(slot.group(1), random));
  }

  private static String word(String slot, Random random) {
    return Matcher.quoteReplacement(any(words(slot), random));
  }

  private static List<String> words(String slot) {
    return switch (slot) {
      case "p", "q" -> PEOPLE;
      case "l" -> PLACES;
      case "b" -> BODIES;
      case "t" -> THINGS;
      case "d" -> DAYS;
      default -> throw new IllegalArgumentException("slot " + slot + " must be one of p q l b t d");
    };
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
