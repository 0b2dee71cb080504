/** How the tagger's model is made. In the tagger's own package, so that nothing opens for it. */
@NullMarked
package org.courant.processor.tagger;

import org.jspecify.annotations.NullMarked;
