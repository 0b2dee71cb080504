package org.courant.page.trend;

/**
 * Articles that name an entity.
 *
 * @param mentions in all of them, copies too
 */
record Named(
    boolean ofDay, int hour, long since, long place, int originals, int copies, int mentions)
    implements Row {}
