/**
 * Questions that take more than the view: answers put together from it, single records and the
 * outside.
 */
@NullMarked
package org.courant.page.ask;

import org.jspecify.annotations.NullMarked;
