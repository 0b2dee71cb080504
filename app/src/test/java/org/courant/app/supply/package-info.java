@NullMarked
package org.courant.app.supply;

import org.jspecify.annotations.NullMarked;
