package org.courant.page.trend;

/**
 * Articles in which a holder stands so on a target.
 *
 * @param favor in originals, as are against and neutral
 * @param copies articles that only repeat such a stance
 */
record Stood(
    boolean ofDay,
    int hour,
    long since,
    long place,
    int favor,
    int against,
    int neutral,
    int copies)
    implements Row {}
