/** Who and what the article names. */
@NullMarked
package org.courant.processor.entity;

import org.jspecify.annotations.NullMarked;
