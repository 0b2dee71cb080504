package org.courant.page.answer;

import java.util.List;

/** What the list can be narrowed to; the most frequent first. */
public record Facets(
    List<ValueCount> sources, List<ValueCount> languages, List<CountedEntity> entities) {}
