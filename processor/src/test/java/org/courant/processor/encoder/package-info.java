@NullMarked
package org.courant.processor.encoder;

import org.jspecify.annotations.NullMarked;
