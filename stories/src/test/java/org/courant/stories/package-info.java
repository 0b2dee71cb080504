@NullMarked
package org.courant.stories;

import org.jspecify.annotations.NullMarked;
