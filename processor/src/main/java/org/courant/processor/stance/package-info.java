/** Who is for or against whom or what, and the words that show it. */
@NullMarked
package org.courant.processor.stance;

import org.jspecify.annotations.NullMarked;
