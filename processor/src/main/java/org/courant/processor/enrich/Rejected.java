package org.courant.processor.enrich;

/**
 * An article that cannot be enriched.
 *
 * @param reason names the id, the value and the rule
 */
public record Rejected(String reason) implements Enrichment {}
