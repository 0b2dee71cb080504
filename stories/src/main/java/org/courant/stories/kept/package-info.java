/** What a store keeps, and for how long. */
@NullMarked
package org.courant.stories.kept;

import org.jspecify.annotations.NullMarked;
