package org.courant.page.answer;

/** Articles with each stance in one hour or day. */
public record Period(String period, int favor, int against, int neutral) {}
