/** The counts of {@code news.trends} in memory, bounded, and the course of one entity's. */
@NullMarked
package org.courant.page.trend;

import org.jspecify.annotations.NullMarked;
