package org.courant.page.answer;

/** An entity by its name. */
public record EntityRef(String id, String name, String type) {}
