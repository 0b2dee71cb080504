package org.courant.page.answer;

import java.util.List;

/** Entities whose name holds what was typed. */
public record Suggestions(List<CountedEntity> entities) {}
