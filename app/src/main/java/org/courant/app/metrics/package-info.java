/** What is counted and timed; the only package that knows Micrometer. */
@NullMarked
package org.courant.app.metrics;

import org.jspecify.annotations.NullMarked;
