package org.courant.page.view;

import java.util.List;
import org.courant.avro.StanceLabel;
import org.courant.page.answer.StanceRef;
import org.jspecify.annotations.Nullable;

/** A version of an article without its text. */
final class Brief {
  private final String id;
  private final int version;
  private final long place;
  private final long seen;
  private final String headline;
  private final String language;
  private final @Nullable String source;
  private final @Nullable Long published;
  private final List<Naming> namings;
  private final int[] numbers;
  private final List<Stand> stands;
  private final int quotes;

  /**
   * As it is kept.
   *
   * @param place of the enriched record
   * @param seen when that was written, in milliseconds
   * @param published in milliseconds, or null
   * @param namings the most prominent first
   * @param numbers those of the namings' subjects, in the same order: they lie close together, and
   *     who looks for one entity in all articles looks nowhere else
   */
  Brief(
      String id,
      int version,
      long place,
      long seen,
      String headline,
      String language,
      @Nullable String source,
      @Nullable Long published,
      List<Naming> namings,
      int[] numbers,
      List<Stand> stands,
      int quotes) {
    this.id = id;
    this.version = version;
    this.place = place;
    this.seen = seen;
    this.headline = headline;
    this.language = language;
    this.source = source;
    this.published = published;
    this.namings = List.copyOf(namings);
    this.numbers = numbers.clone();
    this.stands = List.copyOf(stands);
    this.quotes = quotes;
  }

  /** Of no article; stands in the order where a page of the list ended. */
  static Brief at(Cursor cursor) {
    return new Brief(
        "",
        0,
        cursor.place(),
        cursor.seen(),
        "",
        "",
        null,
        null,
        List.of(),
        new int[0],
        List.of(),
        0);
  }

  String id() {
    return id;
  }

  int version() {
    return version;
  }

  long place() {
    return place;
  }

  long seen() {
    return seen;
  }

  String headline() {
    return headline;
  }

  String language() {
    return language;
  }

  @Nullable String source() {
    return source;
  }

  @Nullable Long published() {
    return published;
  }

  List<Naming> namings() {
    return namings;
  }

  List<Stand> stands() {
    return stands;
  }

  int quotes() {
    return quotes;
  }

  /** The article's own time, as far as it is known. */
  long happened() {
    return published == null ? seen : published;
  }

  /** Where among the namings an entity is, by its number; {@link Stand#NOBODY} if it is not. */
  int find(int number) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == number) {
        return i;
      }
    }
    return Stand.NOBODY;
  }

  String holderId(Stand stand) {
    return stand.holder() < 0 ? Stand.AUTHOR : namings.get(stand.holder()).id();
  }

  String holderName(Stand stand) {
    return stand.holder() < 0 ? Stand.AUTHOR : namings.get(stand.holder()).name();
  }

  @Nullable String targetId(Stand stand) {
    return stand.target() < 0 ? null : namings.get(stand.target()).id();
  }

  String targetName(Stand stand) {
    return stand.target() < 0 ? stand.words() : namings.get(stand.target()).name();
  }

  StanceRef ref(Stand stand) {
    return new StanceRef(
        holderName(stand),
        holderId(stand),
        targetName(stand),
        targetId(stand),
        stand.label().name());
  }

  int count(StanceLabel label) {
    int count = 0;
    for (Stand stand : stands) {
      if (stand.label() == label) {
        count++;
      }
    }
    return count;
  }
}
