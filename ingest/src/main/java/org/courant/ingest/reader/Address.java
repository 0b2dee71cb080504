package org.courant.ingest.reader;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an article can be fetched, as a list of links gives it.
 *
 * @param uri http or https
 * @param seen when whoever made the list saw it
 */
public record Address(URI uri, Optional<Instant> seen) {}
