/** Who stands where over whole stories, as a careful reader annotated them. */
@NullMarked
package org.courant.evaluate.story;

import org.jspecify.annotations.NullMarked;
