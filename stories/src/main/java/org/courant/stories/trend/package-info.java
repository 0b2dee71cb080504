/** How often entities are named and who stands where on whom, by the articles' own time. */
@NullMarked
package org.courant.stories.trend;

import org.jspecify.annotations.NullMarked;
