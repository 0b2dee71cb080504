package org.courant.page.answer;

/**
 * Articles with each stance in one hour or day; one counts once for each holder and target.
 *
 * @param copies articles that only repeat such a stance; 0 where they were not counted
 */
public record Period(String period, long favor, long against, long neutral, long copies) {}
