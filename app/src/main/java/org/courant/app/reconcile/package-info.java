/**
 * Whether a stream kept its word, told from its topics alone: every record read has one outcome or
 * one dead letter, every version one enriched record, every observation its article; every article
 * one story, and counts that a recount gives. Nothing here shares code with what it judges, the
 * schemas and what makes two topics one apart.
 */
@NullMarked
package org.courant.app.reconcile;

import org.jspecify.annotations.NullMarked;
