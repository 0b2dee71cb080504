@NullMarked
package org.courant.stories.story;

import org.jspecify.annotations.NullMarked;
