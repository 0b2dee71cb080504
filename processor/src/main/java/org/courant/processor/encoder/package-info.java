/**
 * The stance encoder: a small fine-tuned transformer that is asked about one sentence at a time.
 * Knows the text, and nothing of entities, quotes or stances.
 */
@NullMarked
package org.courant.processor.encoder;

import org.jspecify.annotations.NullMarked;
