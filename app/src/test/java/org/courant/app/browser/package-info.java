/** The page in a real browser, over a real node; in the profile {@code browser}. */
@NullMarked
package org.courant.app.browser;

import org.jspecify.annotations.NullMarked;
