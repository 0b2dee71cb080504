@NullMarked
package org.courant.app.stream;

import org.jspecify.annotations.NullMarked;
