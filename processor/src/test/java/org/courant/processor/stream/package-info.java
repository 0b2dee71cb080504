@NullMarked
package org.courant.processor.stream;

import org.jspecify.annotations.NullMarked;
