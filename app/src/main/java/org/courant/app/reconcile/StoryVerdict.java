package org.courant.app.reconcile;

/**
 * What the story stream's topics say together; its faults are among the verdict's.
 *
 * @param waiting articles of which something is still to be read, or that wait for such a one: they
 *     are not judged
 * @param told articles whose story record stands
 * @param rows of counts: subjects by hour and day
 * @param rowsNotJudged rows that differ from a recount and may: an article that they count is on
 *     its way, or was corrected so late that it may stand, or at a time that compaction has taken
 */
public record StoryVerdict(
    long waiting, long told, long stories, long merges, long rows, long rowsNotJudged) {}
