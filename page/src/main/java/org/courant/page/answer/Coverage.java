package org.courant.page.answer;

/**
 * Articles that name an entity in one hour or day.
 *
 * @param copies of another article; not among the originals
 * @param mentions in all of them; 0 where they were not counted
 */
public record Coverage(String period, long originals, long copies, long mentions) {}
