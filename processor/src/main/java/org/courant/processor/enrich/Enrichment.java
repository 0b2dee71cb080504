package org.courant.processor.enrich;

/** The answer to one article. */
public sealed interface Enrichment permits Enriched, Rejected {}
