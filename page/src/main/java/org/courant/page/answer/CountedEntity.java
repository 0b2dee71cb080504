package org.courant.page.answer;

/** An entity, and how many articles name it. */
public record CountedEntity(String id, String name, String type, int count) {}
