/** From an article to its enriched record; the one place that puts the stages together. */
@NullMarked
package org.courant.processor.enrich;

import org.jspecify.annotations.NullMarked;
