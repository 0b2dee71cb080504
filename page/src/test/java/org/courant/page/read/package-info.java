@NullMarked
package org.courant.page.read;

import org.jspecify.annotations.NullMarked;
