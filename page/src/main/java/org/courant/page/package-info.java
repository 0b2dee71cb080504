/** The page: what the stream adds up to, for people. */
@NullMarked
package org.courant.page;

import org.jspecify.annotations.NullMarked;
