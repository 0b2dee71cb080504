@NullMarked
package org.courant.page;

import org.jspecify.annotations.NullMarked;
