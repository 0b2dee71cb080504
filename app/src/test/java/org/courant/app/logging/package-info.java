@NullMarked
package org.courant.app.logging;

import org.jspecify.annotations.NullMarked;
