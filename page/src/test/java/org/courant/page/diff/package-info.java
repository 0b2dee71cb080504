@NullMarked
package org.courant.page.diff;

import org.jspecify.annotations.NullMarked;
