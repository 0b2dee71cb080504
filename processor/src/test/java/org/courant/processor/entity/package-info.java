/** Claims about entities. */
@NullMarked
package org.courant.processor.entity;

import org.jspecify.annotations.NullMarked;
