@NullMarked
package org.courant.processor.stance;

import org.jspecify.annotations.NullMarked;
