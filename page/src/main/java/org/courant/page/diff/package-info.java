/** What changed from one version of a text to the next. */
@NullMarked
package org.courant.page.diff;

import org.jspecify.annotations.NullMarked;
