@NullMarked
package org.courant.processor.quote;

import org.jspecify.annotations.NullMarked;
