@NullMarked
package org.courant.app.metrics;

import org.jspecify.annotations.NullMarked;
