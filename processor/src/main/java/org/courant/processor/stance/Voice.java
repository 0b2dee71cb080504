package org.courant.processor.stance;

import org.courant.processor.text.Span;

/** Somebody whose words a strand is, or whose stance a clause tells. */
record Voice(String entity, Span span) {}
