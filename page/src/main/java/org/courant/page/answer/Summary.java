package org.courant.page.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param published ISO 8601, as all times here
 * @param seen when its enriched record was written
 * @param entities the most prominent first
 * @param favor stances with that label
 * @param stances a few that take sides
 */
public record Summary(
    String id,
    int version,
    String headline,
    String language,
    @Nullable String source,
    @Nullable String published,
    String seen,
    List<EntityRef> entities,
    int favor,
    int against,
    int quotes,
    List<StanceRef> stances,
    @Nullable StoryRef story,
    boolean retracted) {}
