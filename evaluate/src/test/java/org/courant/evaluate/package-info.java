@NullMarked
package org.courant.evaluate;

import org.jspecify.annotations.NullMarked;
