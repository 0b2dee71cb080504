@NullMarked
package org.courant.processor.author;

import org.jspecify.annotations.NullMarked;
