@NullMarked
package org.courant.stories.copy;

import org.jspecify.annotations.NullMarked;
