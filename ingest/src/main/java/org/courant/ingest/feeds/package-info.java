/** Subscriptions: which feeds, when each is asked, what is known of it, and what is new. */
@NullMarked
package org.courant.ingest.feeds;

import org.jspecify.annotations.NullMarked;
