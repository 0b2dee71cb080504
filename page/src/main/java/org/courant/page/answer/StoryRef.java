package org.courant.page.answer;

/** The story of an article, and what the article is in it. */
public record StoryRef(String id, String relation) {}
